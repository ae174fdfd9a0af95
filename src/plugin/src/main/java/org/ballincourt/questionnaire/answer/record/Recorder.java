package org.ballincourt.questionnaire.answer.record;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.questionnaire.answer.FilledSheet.Hand;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.springframework.stereotype.Component;

/** Whoever of us is writing down what somebody says. */
@Component
public class Recorder {

  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public Recorder(CurrentUser user, Clock clock) {
    this.user = user;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Hand handFor(Invitation invitation) {
    return new Hand(user.key().orElseThrow(), invitation.invited().language(), now());
  }
}
