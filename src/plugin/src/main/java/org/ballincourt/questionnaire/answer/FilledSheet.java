package org.ballincourt.questionnaire.answer;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.AnswerSheet;

/**
 * A sheet that is finished, as it is handed in.
 *
 * @param invitation whose it is
 * @param by who handed it in, not null
 * @param sheet only what counts of it, not null
 */
public record FilledSheet(long invitation, Hand by, AnswerSheet sheet) {

  /**
   * @param recordedBy the key of the user who wrote down what was said; null where the client did
   *     it herself
   * @param language in which it was asked, not null
   * @param at not null
   */
  public record Hand(String recordedBy, Language language, Instant at) {
    public Hand {
      requireNonNull(language, "language");
      requireNonNull(at, "at");
    }
  }

  public FilledSheet {
    requireNonNull(by, "by");
    requireNonNull(sheet, "sheet");
  }
}
