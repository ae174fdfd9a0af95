package org.ballincourt.court.store;

import static java.time.temporal.ChronoUnit.MILLIS;

import jakarta.inject.Inject;
import java.time.Clock;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.jira.CurrentUser;
import org.springframework.stereotype.Component;

/** Knows who is writing something down, and when. */
@Component
public class Scribe {

  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public Scribe(CurrentUser user, Clock clock) {
    this.user = user;
    this.clock = clock;
  }

  /** To the millisecond, as facts are kept. */
  public Fact.Entry now() {
    return new Fact.Entry(clock.instant().truncatedTo(MILLIS), user.key().orElse(null));
  }
}
