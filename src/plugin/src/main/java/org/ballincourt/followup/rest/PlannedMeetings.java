package org.ballincourt.followup.rest;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.store.MeetingStore;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Has a planned meeting held or cancelled where it is planned, so that its guests are told. */
@Component
public class PlannedMeetings {

  private final MeetingStore meetings;
  private final Texts texts;

  @Inject
  public PlannedMeetings(MeetingStore meetings, Texts texts) {
    this.meetings = meetings;
    this.texts = texts;
  }

  /**
   * @throws Refusal where people are invited to a meeting of the follow-up
   */
  void requireNone(FollowUp followUp) {
    meetings.ofFollowUps(List.of(followUp.id())).stream()
        .filter(Meeting::isPlanned)
        .findFirst()
        .ifPresent(this::refuse);
  }

  private void refuse(Meeting meeting) {
    String when = texts.dateAndTime(meeting.plan().time().startsAt());
    throw new Refusal(Kind.CONFLICT, texts.text("ballincourt.follow-up.meeting-planned", when));
  }
}
