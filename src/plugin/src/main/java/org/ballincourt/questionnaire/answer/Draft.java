package org.ballincourt.questionnaire.answer;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.AnswerSheet;

/**
 * What somebody has answered so far.
 *
 * @param sheet as it was sent, also where an answer cannot be taken as it is; not null
 * @param page the page on which she goes on, counted from 0; the number of pages once all are done
 * @param language in which she reads it, not null
 * @param savedAt not null
 */
public record Draft(AnswerSheet sheet, int page, Language language, Instant savedAt) {
  public Draft {
    requireNonNull(sheet, "sheet");
    requireNonNull(language, "language");
    requireNonNull(savedAt, "savedAt");
  }
}
