package org.ballincourt.questionnaire.results;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ballincourt.client.Language;
import org.ballincourt.client.Work;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Questionnaire.Heading;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Sending.Form;
import org.ballincourt.questionnaire.invitation.Sending.Made;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.Sending.Terms;
import org.junit.Test;

public class QuestionResultsTest {

  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
  private static final Language ENGLISH = new Language("en");
  private static final Language FINNISH = new Language("fi");

  @Test
  public void versionsThatAskTheSameAreToldTogether() {
    List<QuestionResult> results =
        QuestionResults.of(
            List.of(
                wave(1, form(asked("workflow", "How was it?")), named(), sheets(3, "4")),
                wave(2, form(asked("workflow", "How was it?")), named(), sheets(2, "5"))));

    assertEquals(1, results.size());
    assertEquals(new TreeSet<>(List.of(1, 2)), results.get(0).asked().versions());
    assertEquals(5, results.get(0).distribution().answers());
  }

  @Test
  public void changedWordsAreToldApartTheLatestFirst() {
    List<QuestionResult> results =
        QuestionResults.of(
            List.of(
                wave(1, form(asked("workflow", "How was it?")), named(), sheets(3, "4")),
                wave(2, form(asked("workflow", "How did it feel?")), named(), sheets(2, "5"))));

    assertEquals(
        List.of("How did it feel?", "How was it?"),
        results.stream().map(each -> each.question().in(ENGLISH).prompt()).toList());
    assertEquals(
        List.of(2, 3), results.stream().map(each -> each.distribution().answers()).toList());
  }

  @Test
  public void aLanguageThatWasAddedChangesNoWords() {
    Question finnish = with(asked("workflow", "How was it?"), FINNISH, "Miten meni?");
    List<QuestionResult> results =
        QuestionResults.of(
            List.of(
                wave(1, form(asked("workflow", "How was it?")), named(), sheets(3, "4")),
                wave(2, form(finnish), named(), sheets(2, "5"))));

    assertEquals(1, results.size());
  }

  @Test
  public void questionsOfTheSendersOwnStandApart() {
    Wave wave = wave(1, form(asked("workflow", "How was it?")), named(), sheets(1, "4"));
    Sending sending = wave.sending();
    Form form = new Form(7, 1, List.of(asked("lunch", "And lunch?")));
    Sending own =
        new Sending(sending.id(), form, sending.about(), sending.terms(), sending.made(), null);
    List<QuestionResult> results =
        QuestionResults.of(List.of(new Wave(own, wave.form(), wave.sheets(), List.of())));

    assertEquals(2, results.size());
    assertTrue(results.get(1).isOwn());
  }

  @Test
  public void withoutNamesThereIsNothingAtFourAndAllAtFive() {
    assertEquals(0, answers(nameless(null), sheets(4, "4")));
    assertEquals(5, answers(nameless(null), sheets(5, "4")));
  }

  @Test
  public void whatWeRecordedDoesNotCountTowardsTheFive() {
    List<KeptSheet> sheets = new ArrayList<>(sheets(4, "4"));
    sheets.add(sheet(5, "2", "pm"));
    assertEquals(0, answers(nameless(null), sheets));
    sheets.add(sheet(6, "4", null));
    QuestionResult result = result(nameless(null), sheets);
    assertEquals(5, result.distribution().answers());
    assertEquals(1, result.recorded().answers());
  }

  @Test
  public void withoutNamesAllIsToldOnceItIsClosed() {
    assertEquals(2, answers(nameless(NOW), sheets(2, "4")));
  }

  @Test
  public void withoutNamesNobodyIsNamed() {
    QuestionResult result = result(nameless(null), sheets(5, "4"));
    assertTrue(result.given().stream().allMatch(given -> given.author().isEmpty()));
  }

  private static int answers(Sending sending, List<KeptSheet> sheets) {
    return result(sending, sheets).distribution().answers();
  }

  private static QuestionResult result(Sending sending, List<KeptSheet> sheets) {
    Questionnaire form = form(asked("workflow", "How was it?"));
    return QuestionResults.of(List.of(new Wave(sending, form, sheets, List.of()))).get(0);
  }

  private static Wave wave(
      int version, Questionnaire form, Sending sending, List<KeptSheet> sheets) {
    Sending sent =
        new Sending(
            (long) version,
            new Form(7, version, List.of()),
            sending.about(),
            sending.terms(),
            sending.made(),
            sending.closedAt());
    return new Wave(sent, form, sheets, List.of());
  }

  private static Sending named() {
    return sending(true, null);
  }

  private static Sending nameless(Instant closedAt) {
    return sending(false, closedAt);
  }

  private static Sending sending(boolean named, Instant closedAt) {
    return new Sending(
        1L,
        new Form(7, 1, List.of()),
        new Work(10000, "LUM", "Lumen’s site", 3L, "Lumen"),
        new Terms(Occasion.USUAL, named),
        new Made("pm", NOW),
        closedAt);
  }

  private static List<KeptSheet> sheets(int count, String rating) {
    List<KeptSheet> sheets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sheets.add(sheet(i, rating, null));
    }
    return sheets;
  }

  private static KeptSheet sheet(int number, String rating, String recordedBy) {
    AnswerSheet sheet =
        new AnswerSheet(Map.of("workflow", new Answer(List.of(rating), "Because of it")));
    return new KeptSheet("3f" + number, 1, null, recordedBy, null, sheet);
  }

  private static Questionnaire form(Question question) {
    return new Questionnaire(
        "Pulse", Map.of(ENGLISH, new Heading("How is it going?", "")), List.of(question));
  }

  private static Question asked(String id, String prompt) {
    return new Question(
        id,
        new Wanted(QuestionKind.RATING, List.of(), false, true),
        null,
        null,
        Map.of(ENGLISH, new Wording(prompt, "Why?", "bad", "good", Map.of())));
  }

  private static Question with(Question question, Language language, String prompt) {
    Map<Language, Wording> wordings = new HashMap<>(question.wordings());
    wordings.put(language, new Wording(prompt, "Miksi?", "huono", "hyvä", Map.of()));
    return new Question(question.id(), question.wanted(), null, null, wordings);
  }
}
