package org.ballincourt.questionnaire.form;

import static org.ballincourt.testing.Forms.FINNISH;
import static org.ballincourt.testing.Forms.alsoIn;
import static org.ballincourt.testing.Forms.form;
import static org.ballincourt.testing.Forms.nps;
import static org.ballincourt.testing.Forms.oneOf;
import static org.ballincourt.testing.Forms.rating;
import static org.ballincourt.testing.Forms.required;
import static org.ballincourt.testing.Forms.shownIf;
import static org.ballincourt.testing.Forms.text;
import static org.ballincourt.testing.Forms.wordedIn;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Wording;
import org.junit.Test;

/** What is written down can be read again. */
public final class WrittenFormTest {

  private final List<Question> questions =
      List.of(
          required(rating("flow")),
          shownIf("flow", "1 2", text("what-happened")),
          wordedIn(
              FINNISH,
              new Wording("Kummin?", "", "", "", Map.of("mail", "Sähköpostilla")),
              oneOf("best", "phone", "mail")),
          nps("again"));

  @Test
  public void aQuestionnaireIsTheSameAfterItWasWritten() {
    Questionnaire form = alsoIn(FINNISH, "Miten meni?", form(questions.toArray(Question[]::new)));
    Questionnaire read = WrittenForm.questionnaire(WrittenForm.of(form));
    assertEquals(form, read);
    assertEquals(form.languages(), read.languages());
  }

  @Test
  public void soAreQuestionsAlone() {
    assertEquals(questions, WrittenForm.questions(WrittenForm.of(questions)));
  }
}
