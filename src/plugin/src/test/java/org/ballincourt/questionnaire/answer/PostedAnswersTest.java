package org.ballincourt.questionnaire.answer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerFault;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Questionnaire.Heading;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;
import org.junit.Test;

public class PostedAnswersTest {

  private static final Language ENGLISH = new Language("en");
  private static final Wording WORDS =
      new Wording("?", "Why?", "bad", "good", Map.of("mail", "Mail", "phone", "Phone"));
  private static final Questionnaire FORM =
      new Questionnaire(
          "Form",
          Map.of(ENGLISH, new Heading("Form", "")),
          List.of(
              question("quality", QuestionKind.YES_NO),
              question("workflow", QuestionKind.RATING),
              question("recommend", QuestionKind.NPS),
              question("effort", QuestionKind.EFFORT),
              question("other", QuestionKind.YES_NO),
              new Question(
                  "reach",
                  new Wanted(QuestionKind.SOME_OF, List.of("mail", "phone"), false, false),
                  null,
                  null,
                  Map.of(ENGLISH, WORDS)),
              new Question(
                  "better",
                  new Wanted(QuestionKind.TEXT, List.of(), false, false),
                  null,
                  null,
                  Map.of(ENGLISH, WORDS))));

  private static Question question(String id, QuestionKind kind) {
    return new Question(
        id, new Wanted(kind, List.of(), false, true), null, null, Map.of(ENGLISH, WORDS));
  }

  private static AnswerSheet sheet(String question, String choice) {
    return AnswerSheet.EMPTY.with(question, new Answer(List.of(choice), ""));
  }

  /** Each field is written as name=value. */
  private static PostedAnswers posted(AnswerSheet before, String... fields) {
    Map<String, String[]> form = new HashMap<>();
    for (String field : fields) {
      String[] parts = field.split("=", 2);
      form.merge(parts[0], new String[] {parts[1]}, PostedAnswersTest::joined);
    }
    return PostedAnswers.of(FORM, before, form);
  }

  private static String[] joined(String[] one, String[] other) {
    return new String[] {one[0], other[0]};
  }

  @Test
  public void takesChoicesAndReasons() {
    PostedAnswers posted =
        posted(AnswerSheet.EMPTY, "asked=workflow", "choice-workflow=2", "text-workflow=Slow");
    assertEquals(new Answer(List.of("2"), "Slow"), posted.sheet().answerTo("workflow"));
    assertTrue(posted.faults().isEmpty());
    assertFalse(posted.strange());
  }

  @Test
  public void whatIsNoLongerTickedIsNoLongerAnswered() {
    PostedAnswers posted = posted(sheet("reach", "mail"), "asked=reach");
    assertEquals(Answer.NONE, posted.sheet().answerTo("reach"));
  }

  @Test
  public void ratherNotSayingIsNoAnswer() {
    PostedAnswers posted = posted(sheet("quality", "no"), "asked=quality", "choice-quality=");
    assertEquals(Answer.NONE, posted.sheet().answerTo("quality"));
  }

  @Test
  public void leavesOtherPagesAlone() {
    PostedAnswers posted = posted(sheet("quality", "no"), "asked=better", "text-better=Lunch");
    assertEquals(List.of("no"), posted.sheet().answerTo("quality").chosen());
  }

  @Test
  public void aChoiceThatThereIsNotTakesNothingAway() {
    PostedAnswers posted =
        posted(sheet("workflow", "4"), "asked=workflow", "choice-workflow=9", "text-workflow=Fast");
    assertEquals(new Answer(List.of("4"), "Fast"), posted.sheet().answerTo("workflow"));
    assertEquals(Map.of("workflow", AnswerFault.NO_SUCH_CHOICE), posted.faults());
  }

  @Test
  public void twoAnswersToOneQuestionAreAFault() {
    PostedAnswers posted =
        posted(AnswerSheet.EMPTY, "asked=quality", "choice-quality=yes", "choice-quality=no");
    assertEquals(Map.of("quality", AnswerFault.MORE_THAN_ONE), posted.faults());
  }

  @Test
  public void aTextThatIsTooLongIsKeptSoThatItCanBeShortened() {
    String longText = "a".repeat(Answer.LONGEST_TEXT + 1);
    PostedAnswers posted = posted(AnswerSheet.EMPTY, "asked=better", "text-better=" + longText);
    assertEquals(longText, posted.sheet().answerTo("better").text());
    assertEquals(Map.of("better", AnswerFault.TOO_LONG), posted.faults());
  }

  @Test
  public void whatNobodyAskedForIsStrange() {
    assertTrue(posted(AnswerSheet.EMPTY, "asked=wages").strange());
    assertTrue(posted(AnswerSheet.EMPTY, "choice-quality=no").strange());
    assertTrue(posted(AnswerSheet.EMPTY, "asked=quality", "text-wages=1").strange());
  }

  @Test
  public void dropsWhatNoDatabaseTakes() {
    PostedAnswers posted =
        posted(AnswerSheet.EMPTY, "asked=better", "text-better=a\0b\r\nc\ud800d\te");
    assertEquals("ab\ncd\te", posted.sheet().answerTo("better").text());
  }

  @Test
  public void knowsWhatIsLow() {
    assertEquals(1, low("workflow", "2"));
    assertEquals(0, low("workflow", "3"));
    assertEquals(1, low("recommend", "6"));
    assertEquals(0, low("recommend", "7"));
    assertEquals(1, low("effort", "2"));
    assertEquals(0, low("effort", "3"));
    assertEquals(1, low("quality", "no"));
    assertEquals(0, low("quality", "yes"));
    assertEquals(0, low("other", "no"));
    assertEquals(0, LowAnswers.of(FORM, AnswerSheet.EMPTY).size());
  }

  private static int low(String question, String choice) {
    return LowAnswers.of(FORM, sheet(question, choice)).size();
  }
}
