package org.ballincourt.followup.meeting.post;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.store.FollowUpStore;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** What a meeting means for the follow-up that it belongs to; joins the caller’s transaction. */
@Component
public class FollowedMeetings {

  private static final int MONTHS_TO_SECOND_LOOK = 1;

  private final FollowUpStore followUps;
  private final Invitees invitees;
  private final CurrentUser user;
  private final Texts texts;
  private final Clock clock;

  @Inject
  public FollowedMeetings(
      FollowUpStore followUps, Invitees invitees, CurrentUser user, Texts texts, Clock clock) {
    this.followUps = followUps;
    this.invitees = invitees;
    this.user = user;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * @param id null for none
   * @throws Refusal where there is no such follow-up of the project
   */
  void requireOf(Project project, Long id) {
    boolean there =
        id == null
            || followUps.find(id).filter(it -> it.work().project() == project.getId()).isPresent();
    if (!there) {
      String message = texts.text("ballincourt.meeting.no-follow-up", Long.toString(id));
      throw new Refusal(Kind.BAD_INPUT, List.of(new Fault("followUp", message)));
    }
  }

  /**
   * @throws Refusal where the follow-up is not one any more for which a meeting is planned
   */
  void planned(Meeting meeting) {
    if (meeting.followUp() != null && !move(meeting.followUp(), State.PLANNED)) {
      throw new Refusal(Kind.CONFLICT, texts.text("ballincourt.meeting.follow-up-over"));
    }
  }

  /** It is wanted still, unless somebody has said otherwise. */
  void cancelled(Meeting meeting) {
    followUp(meeting)
        .filter(one -> one.stage().state() == State.PLANNED)
        .ifPresent(one -> move(one.id(), State.WANTED));
  }

  /** A month later we look again, unless a day was chosen before. */
  void held(Meeting meeting) {
    followUp(meeting)
        .filter(one -> move(one.id(), State.HELD) && one.lookAgainOn() == null)
        .ifPresent(one -> followUps.lookAgainOn(one.id(), aMonthFromNow(one)));
  }

  private LocalDate aMonthFromNow(FollowUp followUp) {
    return LocalDate.ofInstant(clock.instant(), invitees.zoneOf(followUp.work()))
        .plusMonths(MONTHS_TO_SECOND_LOOK);
  }

  private Optional<FollowUp> followUp(Meeting meeting) {
    return Optional.ofNullable(meeting.followUp()).flatMap(followUps::find);
  }

  private boolean move(long id, State next) {
    return followUps.move(id, next, user.key().orElse(null), null);
  }
}
