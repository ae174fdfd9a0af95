package org.ballincourt.followup.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.ballincourt.court.web.TimeWords;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.step.Step;
import org.ballincourt.followup.step.Step.Progress;
import org.ballincourt.followup.step.StepStand;
import org.ballincourt.followup.step.StepStand.Way;
import org.ballincourt.followup.step.Ways;
import org.springframework.stereotype.Component;

/** Tells of the meeting of a follow-up. */
@Component
public class MeetingWords {

  private final FollowUpWords words;
  private final TimeWords times;
  private final Ways ways;
  private final Clock clock;

  @Inject
  public MeetingWords(FollowUpWords words, TimeWords times, Ways ways, Clock clock) {
    this.words = words;
    this.times = times;
    this.ways = ways;
    this.clock = clock;
  }

  /**
   * @param zone of the client; null where nobody knows it
   */
  StepStand meeting(Meeting meeting, ZoneId zone) {
    Progress progress = progress(meeting);
    String key =
        switch (progress) {
          case DONE -> "ballincourt.follow-up.step.meeting-done";
          case DUE -> "ballincourt.follow-up.meeting-was";
          case AHEAD -> "ballincourt.follow-up.meeting-is";
        };
    Instant starts = meeting.plan().time().startsAt();
    String when =
        progress == Progress.DONE
            ? words.day(starts)
            : times.due(starts, zone == null ? words.texts().zone() : zone);
    return stand(meeting, Step.MEETING, progress, words.texts().text(key, when));
  }

  private Progress progress(Meeting meeting) {
    if (!meeting.isPlanned()) {
      return Progress.DONE;
    }
    boolean past = meeting.plan().time().endsAt().isBefore(clock.instant());
    return past ? Progress.DUE : Progress.AHEAD;
  }

  /**
   * Of one that was held.
   *
   * @param mailed when; null for never
   */
  StepStand recap(Meeting meeting, Instant mailed) {
    String text =
        mailed == null
            ? words.texts().text("ballincourt.follow-up.step.recap-due")
            : words.texts().text("ballincourt.follow-up.step.recap-done", words.day(mailed));
    return stand(meeting, Step.RECAP, mailed == null ? Progress.DUE : Progress.DONE, text);
  }

  private StepStand stand(Meeting meeting, Step step, Progress progress, String text) {
    Way way = ways.meeting(meeting.id(), "ballincourt.follow-up.way.meeting");
    return new StepStand(meeting.followUp(), step, progress, text, way);
  }
}
