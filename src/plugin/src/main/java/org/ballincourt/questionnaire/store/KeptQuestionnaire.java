package org.ballincourt.questionnaire.store;

import static java.util.Objects.requireNonNull;

import org.ballincourt.questionnaire.Questionnaire;

/**
 * A questionnaire as it is kept.
 *
 * @param current as it would be sent today, not null
 * @param version the number of the latest version that was sent; 0 where none was
 * @param archived whether it is kept apart, and not sent any more
 * @param builtIn which of the built-in forms it was made of; null for one of somebody’s own
 * @param revision how often it has been saved
 */
public record KeptQuestionnaire(
    long id, Questionnaire current, int version, boolean archived, String builtIn, long revision) {

  public KeptQuestionnaire {
    requireNonNull(current, "current");
  }

  /** Whether anybody was ever asked it. */
  public boolean isSent() {
    return version > 0;
  }
}
