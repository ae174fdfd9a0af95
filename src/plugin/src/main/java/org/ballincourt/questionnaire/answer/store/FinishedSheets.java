package org.ballincourt.questionnaire.answer.store;

import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.FilledSheet;

/** Wants to know of sheets that are finished. */
public interface FinishedSheets {

  /** One was finished just now, in this transaction; what is thrown undoes it. */
  void finished(Asked asked, FilledSheet filled);
}
