package org.ballincourt.questionnaire.results;

import java.util.Optional;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.invitation.Invitation;

/** One answer that may be seen, with where it stands. */
public record Given(Wave wave, KeptSheet sheet, Answer answer) {

  public boolean isRecordedByUs() {
    return sheet.isRecordedByUs();
  }

  /** Whose it is; empty without names. */
  public Optional<Invitation> author() {
    return wave.author(sheet);
  }
}
