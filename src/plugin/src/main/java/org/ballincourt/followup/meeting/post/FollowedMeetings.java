package org.ballincourt.followup.meeting.post;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
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

  private final FollowUpStore followUps;
  private final CurrentUser user;
  private final Texts texts;

  @Inject
  public FollowedMeetings(FollowUpStore followUps, CurrentUser user, Texts texts) {
    this.followUps = followUps;
    this.user = user;
    this.texts = texts;
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

  /** So is the follow-up, unless somebody has said otherwise. */
  void held(Meeting meeting) {
    followUp(meeting).ifPresent(one -> move(one.id(), State.HELD));
  }

  private Optional<FollowUp> followUp(Meeting meeting) {
    return Optional.ofNullable(meeting.followUp()).flatMap(followUps::find);
  }

  private boolean move(long id, State next) {
    return followUps.move(id, next, user.key().orElse(null), null);
  }
}
