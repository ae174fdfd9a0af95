package org.ballincourt.questionnaire;

import static org.ballincourt.testing.Forms.chosen;
import static org.ballincourt.testing.Forms.form;
import static org.ballincourt.testing.Forms.shownIf;
import static org.ballincourt.testing.Forms.text;
import static org.ballincourt.testing.Forms.yesOrNo;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** How a questionnaire is cut into pages, and which of them somebody sees. */
public final class PagesTest {

  private static final AnswerSheet YES = AnswerSheet.EMPTY.with("good", chosen("yes"));
  private static final AnswerSheet NO = AnswerSheet.EMPTY.with("good", chosen("no"));

  private final Pages pages =
      Pages.of(form(yesOrNo("good"), shownIf("good", "no", text("why-not")), text("surprises")));

  @Test
  public void fourQuestionsStandOnAPageAtMost() {
    Pages five = Pages.of(form(text("a"), text("b"), text("c"), text("d"), text("e")));
    assertEquals(2, five.count());
    assertEquals(List.of("e"), ids(five.shown(1, AnswerSheet.EMPTY)));
  }

  @Test
  public void aQuestionNeverStandsBesideTheOneItDependsOn() {
    assertEquals(2, pages.count());
    assertEquals(List.of("good"), ids(pages.shown(0, NO)));
    assertEquals(List.of("why-not", "surprises"), ids(pages.shown(1, NO)));
    assertEquals(List.of("surprises"), ids(pages.shown(1, YES)));
  }

  @Test
  public void aPageWithNothingToShowIsPassedBothWays() {
    Pages three =
        Pages.of(
            form(
                yesOrNo("good"),
                shownIf("good", "no", yesOrNo("told")),
                shownIf("told", "yes", text("whom"))));
    assertEquals(3, three.count());
    assertEquals(Optional.empty(), three.after(0, YES));
    AnswerSheet told = NO.with("told", chosen("yes"));
    assertEquals(Optional.of(1), three.after(0, told));
    assertEquals(Optional.of(2), three.after(1, told));
    assertEquals(Optional.of(0), three.before(2, YES));
  }

  @Test
  public void thereIsAFirstPageAndNoneBeforeIt() {
    assertEquals(Optional.of(0), pages.after(-1, AnswerSheet.EMPTY));
    assertEquals(Optional.empty(), pages.before(0, AnswerSheet.EMPTY));
  }

  private static List<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }
}
