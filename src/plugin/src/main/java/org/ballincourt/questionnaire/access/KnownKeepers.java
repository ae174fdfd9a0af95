package org.ballincourt.questionnaire.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.NamedGroups;
import org.ballincourt.settings.Groups;
import org.ballincourt.settings.Right;
import org.ballincourt.settings.store.SettingsStore;
import org.springframework.stereotype.Component;

/**
 * Who keeps questions, by a group that was named a minute ago at most: Jira asks for its menu on
 * each of its pages. What is behind the menu asks {@link QuestionAccess}.
 */
@Component
public class KnownKeepers {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final SettingsStore settings;
  private final NamedGroups groups;
  private final Access access;
  private final Clock clock;
  private volatile Known known;

  @Inject
  public KnownKeepers(SettingsStore settings, NamedGroups groups, Access access, Clock clock) {
    this.settings = settings;
    this.groups = groups;
    this.access = access;
    this.clock = clock;
  }

  private record Known(Groups groups, Instant at) {

    /** Not after the clock was set back either. */
    boolean isFresh(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
    }
  }

  /** One statement a minute at most, on each node. */
  public boolean includeAsker() {
    return access.administersJira()
        || known().of(Right.KEEP_QUESTIONS).filter(groups::hasAskerIn).isPresent();
  }

  private Groups known() {
    Instant now = clock.instant();
    Known last = known;
    if (last == null || !last.isFresh(now)) {
      last = new Known(settings.groups(), now);
      known = last;
    }
    return last.groups();
  }
}
