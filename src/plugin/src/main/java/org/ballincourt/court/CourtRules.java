package org.ballincourt.court;

import java.util.Map;
import java.util.Optional;

/**
 * What the statuses of a project mean.
 *
 * @param statuses whose move each named status is, by status id; unnamed ones follow their category
 * @param on whether the project is followed at all
 */
public record CourtRules(Map<String, Party> statuses, boolean on) {

  /** The rules of a project that was never switched on. */
  public static final CourtRules NEVER_ON = new CourtRules(Map.of(), false);

  public CourtRules {
    statuses = Map.copyOf(statuses);
  }

  /** Empty where the rules do not name the status. */
  public Optional<Party> partyOf(Status status) {
    return Optional.ofNullable(statuses.get(status.id()));
  }

  public CourtRules off() {
    return new CourtRules(statuses, false);
  }
}
