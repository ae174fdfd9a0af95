package org.ballincourt.followup.asking;

import jakarta.inject.Inject;
import org.ballincourt.questionnaire.invitation.Purpose;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.springframework.stereotype.Component;

/** What is asked in each round, where nobody chooses something else. */
@Component
public class Purposes {

  private final QuestionnaireStore questionnaires;

  @Inject
  public Purposes(QuestionnaireStore questionnaires) {
    this.questionnaires = questionnaires;
  }

  public Purpose of(Round round) {
    return new Purpose(questionnaires.idOf(round.form()), round.byMail());
  }
}
