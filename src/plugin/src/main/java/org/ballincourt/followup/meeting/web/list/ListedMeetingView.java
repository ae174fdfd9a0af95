package org.ballincourt.followup.meeting.web.list;

import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.web.MeetingTexts;

/** A meeting in a list, for a template. */
public final class ListedMeetingView {

  private final Meeting meeting;
  private final String when;
  private final MeetingTexts words;

  ListedMeetingView(Meeting meeting, String when, MeetingTexts words) {
    this.meeting = meeting;
    this.when = when;
    this.words = words;
  }

  public String getId() {
    return Long.toString(meeting.id());
  }

  public String getTitle() {
    return meeting.plan().title();
  }

  /** What it is for, and what became of it. */
  public String getKind() {
    return words
        .texts()
        .text(
            "ballincourt.meeting.list.kind",
            words.kind(meeting.kind()),
            words.state(meeting.course().state()));
  }

  public String getWhen() {
    return when;
  }

  public String getVenue() {
    return words.venue(meeting.plan().venue());
  }
}
