package org.ballincourt.questionnaire.web.preview;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Condition;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Questionnaire.Heading;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class PreviewViewsTest {

  private static final Language ENGLISH = new Language("en");
  private static final Language FINNISH = new Language("fi");

  private final Question quality =
      question("quality", QuestionKind.YES_NO, null, "Was it good?", "Oliko se hyvä?");
  private final Question missing =
      question(
          "missing",
          QuestionKind.TEXT,
          new Condition("quality", Set.of("no")),
          "What was missing?",
          "");

  private static Question question(
      String id, QuestionKind kind, Condition shownIf, String english, String finnish) {
    return new Question(
        id,
        new Wanted(kind, List.of(), true, false),
        shownIf,
        "Thank them.\nThen ask.",
        Map.of(ENGLISH, words(english), FINNISH, words(finnish)));
  }

  private static Wording words(String prompt) {
    return new Wording(prompt, "", "", "", Map.of());
  }

  private PreviewView view(String language, String page) {
    Map<Language, Heading> heading = new LinkedHashMap<>();
    heading.put(ENGLISH, new Heading("How was it?", "Thank you.\nIt is short."));
    heading.put(FINNISH, new Heading("Millaista oli?", ""));
    Questionnaire form = new Questionnaire("Ours", heading, List.of(quality, missing));
    return new PreviewView(
        new KeptQuestionnaire(7, form, 0, false, null, 1),
        Shown.of(form, new Look("7", "", language, page)),
        new PreviewView.Ways(List.of(), List.of(), List.of()),
        true,
        EnglishTexts.texts());
  }

  @Test
  public void showsAPageOfIt() {
    PreviewView view = view("", "");
    assertEquals("How was it?", view.getTitle());
    assertEquals(List.of("Thank you.", "It is short."), view.getIntroduction());
    assertEquals("Page 1 of 2", view.getProgress());
    assertEquals(List.of("Was it good?"), prompts(view));
    assertTrue(view.isWhole());
    assertEquals(List.of("Thank them.", "Then ask."), view.getQuestions().get(0).getNotes());
  }

  @Test
  public void saysWhenAQuestionIsShown() {
    PreviewQuestionView asked = view("", "2").getQuestions().get(0);
    assertEquals("Shown only if “Was it good?” was answered with “No”.", asked.getConditionText());
  }

  @Test
  public void whatIsNotTranslatedIsInTheMainLanguage() {
    PreviewView view = view("fi", "2");
    assertEquals("Millaista oli?", view.getTitle());
    assertEquals(List.of("What was missing?"), prompts(view));
    assertFalse(view.isWhole());
    assertTrue(view.getGapsText(), view.getGapsText().startsWith("2 texts are not translated."));
  }

  @Test
  public void nonsenseIsTheFirstPageInTheMainLanguage() {
    assertEquals("Page 1 of 2", view("xx", "0").getProgress());
    assertEquals("Page 2 of 2", view("xx", "99").getProgress());
    assertEquals("en", view("<b>", "1").getTag());
  }

  private static List<String> prompts(PreviewView view) {
    return view.getQuestions().stream().map(PreviewQuestionView::getPrompt).toList();
  }
}
