package org.ballincourt.questionnaire;

import static org.ballincourt.testing.Forms.ENGLISH;
import static org.ballincourt.testing.Forms.FINNISH;
import static org.ballincourt.testing.Forms.alsoIn;
import static org.ballincourt.testing.Forms.chosen;
import static org.ballincourt.testing.Forms.form;
import static org.ballincourt.testing.Forms.nps;
import static org.ballincourt.testing.Forms.oneOf;
import static org.ballincourt.testing.Forms.rating;
import static org.ballincourt.testing.Forms.required;
import static org.ballincourt.testing.Forms.shownIf;
import static org.ballincourt.testing.Forms.someOf;
import static org.ballincourt.testing.Forms.text;
import static org.ballincourt.testing.Forms.wordedIn;
import static org.ballincourt.testing.Forms.written;
import static org.ballincourt.testing.Forms.yesOrNo;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballincourt.questionnaire.QuestionnaireFault.Reason;
import org.junit.Test;

/** What a questionnaire wants to hear, what it takes, and what it cannot be. */
public final class QuestionnaireTest {

  private final Questionnaire qualityThenWhat =
      form(required(yesOrNo("quality")), shownIf("quality", "no", required(text("missing"))));

  @Test
  public void aQuestionNobodyWasShownIsNotMissed() {
    assertEquals(Map.of(), qualityThenWhat.faultsOf(sheet("quality", chosen("yes"))));
    assertEquals(
        Map.of("missing", AnswerFault.MISSING),
        qualityThenWhat.faultsOf(sheet("quality", chosen("no"))));
  }

  @Test
  public void anAnswerToAQuestionThatIsNoLongerShownIsDropped() {
    AnswerSheet changedHerMind =
        sheet("quality", chosen("yes")).with("missing", written("The map"));
    assertEquals(sheet("quality", chosen("yes")), qualityThenWhat.kept(changedHerMind));
  }

  @Test
  public void aConditionOnAQuestionThatIsNotShownDoesNotHold() {
    Questionnaire chain =
        form(
            yesOrNo("first"),
            shownIf("first", "yes", yesOrNo("second")),
            shownIf("second", "yes", text("third")));
    AnswerSheet sheet =
        sheet("first", chosen("no")).with("second", chosen("yes")).with("third", written("So"));
    assertEquals(sheet("first", chosen("no")), chain.kept(sheet));
  }

  @Test
  public void aScaleTakesItsOwnStepsOnly() {
    Questionnaire scales = form(rating("flow"), nps("again"));
    assertEquals(Map.of(), scales.faultsOf(sheet("again", chosen("0"))));
    assertEquals(Map.of(), scales.faultsOf(sheet("flow", chosen("5"))));
    assertEquals(
        Map.of("flow", AnswerFault.NO_SUCH_CHOICE), scales.faultsOf(sheet("flow", chosen("0"))));
    assertEquals(
        Map.of("again", AnswerFault.NO_SUCH_CHOICE), scales.faultsOf(sheet("again", chosen("11"))));
  }

  @Test
  public void severalMayBeChosenOnlyWhereSeveralMayBe() {
    Questionnaire tools = form(someOf("liked", "phone", "mail"), oneOf("best", "phone", "mail"));
    assertEquals(Map.of(), tools.faultsOf(sheet("liked", chosen("mail", "phone"))));
    assertEquals(
        Map.of("best", AnswerFault.MORE_THAN_ONE),
        tools.faultsOf(sheet("best", chosen("mail", "phone"))));
  }

  @Test
  public void choicesAreKeptInTheOrderOfTheQuestion() {
    Questionnaire tools = form(someOf("liked", "phone", "mail", "visit"));
    AnswerSheet kept = tools.kept(sheet("liked", chosen("visit", "phone")));
    assertEquals(chosen("phone", "visit"), kept.answerTo("liked"));
  }

  @Test
  public void aTextOfTenThousandCharactersIsTakenAndNotOneMore() {
    Questionnaire words = form(text("surprises"));
    String longest = "😀".repeat(Answer.LONGEST_TEXT);
    assertEquals(Map.of(), words.faultsOf(sheet("surprises", written(longest))));
    assertEquals(
        Map.of("surprises", AnswerFault.TOO_LONG),
        words.faultsOf(sheet("surprises", written(longest + "x"))));
  }

  @Test
  public void aReasonAloneDoesNotAnswerARequiredQuestion() {
    assertEquals(
        Map.of("flow", AnswerFault.MISSING),
        form(required(rating("flow"))).faultsOf(sheet("flow", written("It was fine"))));
  }

  @Test
  public void aReasonIsDroppedWhereNoneIsAskedFor() {
    Questionnaire again = form(nps("again"));
    AnswerSheet sheet = sheet("again", new Answer(List.of("9"), "Because"));
    assertEquals(sheet("again", chosen("9")), again.kept(sheet));
  }

  @Test
  public void sheIsAskedInHerLanguageWhereItIsWhole() {
    Question question = text("surprises");
    Questionnaire half = alsoIn(FINNISH, "Miltä tuntui?", form(question));
    assertEquals(List.of("questions[0].prompt"), half.gaps(FINNISH));
    assertEquals(ENGLISH, half.languageFor(FINNISH));

    Wording finnish = new Wording("Mikä yllätti?", "", "", "", Map.of());
    Questionnaire whole =
        alsoIn(FINNISH, "Miltä tuntui?", form(wordedIn(FINNISH, finnish, question)));
    assertEquals(List.of(), whole.gaps(FINNISH));
    assertEquals(FINNISH, whole.languageFor(FINNISH));
  }

  @Test
  public void everythingThatIsNotTranslatedIsNamed() {
    Questionnaire form = alsoIn(FINNISH, "", form(rating("flow"), oneOf("best", "phone", "mail")));
    assertEquals(
        List.of(
            "title",
            "questions[0].prompt",
            "questions[0].why",
            "questions[0].low",
            "questions[0].high",
            "questions[1].prompt",
            "questions[1].options.phone",
            "questions[1].options.mail"),
        form.gaps(FINNISH));
  }

  @Test
  public void whatCannotBeAskedIsRefusedAtItsPlace() {
    assertFault(Reason.NO_QUESTION, "questions");
    assertFault(Reason.SAME_ID, "questions[1].id", text("a"), text("a"));
    assertFault(Reason.NOT_AN_ID, "questions[0].id", text("A b"));
    assertFault(Reason.OPTIONS, "questions[0].options", oneOf("best", "phone"));
    assertFault(Reason.SAME_ID, "questions[0].options[1]", oneOf("best", "mail", "mail"));
    assertFault(
        Reason.NOT_EARLIER,
        "questions[0].shownIf.question",
        shownIf("b", "yes", text("a")),
        yesOrNo("b"));
    assertFault(
        Reason.NO_SUCH_ANSWER,
        "questions[1].shownIf.answers",
        rating("a"),
        shownIf("a", "6", text("b")));
    Question[] many =
        Stream.iterate(0, i -> i + 1).limit(51).map(i -> text("q" + i)).toArray(Question[]::new);
    assertFault(Reason.TOO_MANY_QUESTIONS, "questions", many);
  }

  @Test
  public void nothingMayBeWithoutWordsInTheMainLanguage() {
    Question mute =
        new Question("a", text("a").wanted(), null, null, Map.of(ENGLISH, Wording.NONE));
    assertFault(Reason.NO_WORDS, "questions[0].wording.en.prompt", mute);
  }

  private static void assertFault(Reason reason, String place, Question... questions) {
    QuestionnaireFault fault = assertThrows(QuestionnaireFault.class, () -> form(questions));
    assertEquals(reason, fault.reason());
    assertEquals(place, fault.place());
  }

  private static AnswerSheet sheet(String question, Answer answer) {
    return new AnswerSheet(Collections.singletonMap(question, answer));
  }
}
