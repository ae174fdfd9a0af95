package org.ballincourt.change.web;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class QuestionnaireChangeWordsTest {

  private final QuestionnaireChangeWords words = new QuestionnaireChangeWords(EnglishTexts.texts());

  private static Difference of(What what, String before, String after) {
    return new Difference(what, Map.of("id", "7", "name", "Pulse"), before, after);
  }

  @Test
  public void tellsHowAQuestionnaireCameChangedItsNameAndWent() {
    assertEquals(
        "The questionnaire “Pulse” is new", words.name(of(What.QUESTIONNAIRE_NAME, null, "Pulse")));
    assertEquals(
        "The questionnaire “Pulse” is now called “Mid-term”",
        words.name(of(What.QUESTIONNAIRE_NAME, "Pulse", "Mid-term")));
    assertEquals(
        "The questionnaire “Mid-term” is gone",
        words.name(of(What.QUESTIONNAIRE_NAME, "Mid-term", null)));
  }

  @Test
  public void tellsWhetherItIsInUse() {
    assertEquals(
        "The questionnaire “Pulse” is archived",
        words.archived(of(What.QUESTIONNAIRE_ARCHIVED, null, "Pulse")));
    assertEquals(
        "The questionnaire “Pulse” is in use again",
        words.archived(of(What.QUESTIONNAIRE_ARCHIVED, "Pulse", null)));
  }

  @Test
  public void tellsWhatIsAskedOtherwise() {
    assertEquals(
        "“Pulse”: languages English",
        words.languages(of(What.QUESTIONNAIRE_LANGUAGES, null, "en")));
    assertEquals(
        "“Pulse”: languages English, Finnish (before: English)",
        words.languages(of(What.QUESTIONNAIRE_LANGUAGES, "en", "en fi")));
    assertEquals(
        "“Pulse”: questions +2 −1", words.questions(of(What.QUESTIONNAIRE_QUESTIONS, "1", "2")));
    assertEquals(
        "“Pulse”: the questions come in another order",
        words.order(of(What.QUESTIONNAIRE_ORDER, null, null)));
    assertEquals(
        "“Pulse”: what stands above the questions is worded otherwise",
        words.heading(of(What.QUESTIONNAIRE_HEADING, null, null)));
  }
}
