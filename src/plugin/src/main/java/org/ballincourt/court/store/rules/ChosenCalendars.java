package org.ballincourt.court.store.rules;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The calendars that somebody has chosen for a project.
 *
 * @param team the id of ours; null where none is chosen
 * @param client the id of the client's; null where theirs is ours
 */
public record ChosenCalendars(Long team, Long client) {

  public static final ChosenCalendars NONE = new ChosenCalendars(null, null);

  /** Their ids, each once; none, one or two. */
  public Stream<Long> ids() {
    return Stream.of(team, client).filter(Objects::nonNull).distinct();
  }
}
