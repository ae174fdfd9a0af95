package org.ballincourt.followup.meeting.web.list;

import java.util.List;
import org.ballincourt.jira.Texts;

/** The meetings about a project, for a template. */
public final class MeetingsView {

  private final String key;
  private final boolean clientWork;
  private final Meetings meetings;
  private final Texts texts;

  /** Those that are to be, the next one first, and those that are over, the latest first. */
  record Meetings(List<ListedMeetingView> ahead, List<ListedMeetingView> over) {}

  /**
   * @param key of the project
   * @param clientWork whether the person who is looking may plan one
   */
  MeetingsView(String key, boolean clientWork, Meetings meetings, Texts texts) {
    this.key = key;
    this.clientWork = clientWork;
    this.meetings = meetings;
    this.texts = texts;
  }

  public String getKey() {
    return key;
  }

  public boolean isClientWork() {
    return clientWork;
  }

  public boolean isEmpty() {
    return meetings.ahead().isEmpty() && meetings.over().isEmpty();
  }

  public boolean isAnyAhead() {
    return !meetings.ahead().isEmpty();
  }

  public List<ListedMeetingView> getAhead() {
    return meetings.ahead();
  }

  public boolean isAnyOver() {
    return !meetings.over().isEmpty();
  }

  public List<ListedMeetingView> getOver() {
    return meetings.over();
  }

  public String getTitle() {
    return texts.text("ballincourt.meeting.list.title");
  }

  public String getPlanLabel() {
    return texts.text("ballincourt.meeting.list.plan");
  }

  public String getKickOffLabel() {
    return texts.text("ballincourt.meeting.list.kick-off");
  }

  public String getAheadHeading() {
    return texts.text("ballincourt.meeting.list.ahead");
  }

  public String getOverHeading() {
    return texts.text("ballincourt.meeting.list.over");
  }

  public String getNothing() {
    return texts.text(
        clientWork
            ? "ballincourt.meeting.list.nothing-yet"
            : "ballincourt.meeting.list.nothing-to-read");
  }
}
