package org.ballincourt.questionnaire.answer;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.ballincourt.questionnaire.AnswerSheet;

/**
 * A finished sheet. It outlives the project, the issue and the client that it was about.
 *
 * @param key random, so that it tells neither who nor when; not null
 * @param sending to what it is an answer
 * @param invitation whose it is; null without names
 * @param recordedBy the key of the user who wrote down what was said; null where the client did it
 * @param finishedAt null without names
 * @param sheet not null
 */
public record KeptSheet(
    String key,
    long sending,
    Long invitation,
    String recordedBy,
    Instant finishedAt,
    AnswerSheet sheet) {

  public KeptSheet {
    requireNonNull(key, "key");
    requireNonNull(sheet, "sheet");
  }

  /** Whether one of us wrote down what was said. */
  public boolean isRecordedByUs() {
    return recordedBy != null;
  }
}
