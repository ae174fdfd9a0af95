package org.ballincourt.testing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.Condition;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Questionnaire.Heading;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;

/** Questionnaires as tests speak of them; in English where nothing else is said. */
public final class Forms {

  public static final Language ENGLISH = new Language("en");
  public static final Language FINNISH = new Language("fi");

  private Forms() {}

  public static Questionnaire form(Question... questions) {
    return new Questionnaire(
        "Follow-up", Map.of(ENGLISH, new Heading("How was it?", "")), List.of(questions));
  }

  /** The same with a title in another language, and no other words in it. */
  public static Questionnaire alsoIn(Language language, String title, Questionnaire form) {
    Map<Language, Heading> heading = new LinkedHashMap<>(form.heading());
    heading.put(language, new Heading(title, ""));
    return new Questionnaire(form.name(), heading, form.questions());
  }

  public static Question rating(String id) {
    return question(id, new Wanted(QuestionKind.RATING, List.of(), false, true));
  }

  public static Question nps(String id) {
    return question(id, new Wanted(QuestionKind.NPS, List.of(), false, false));
  }

  public static Question yesOrNo(String id) {
    return question(id, new Wanted(QuestionKind.YES_NO, List.of(), false, false));
  }

  public static Question text(String id) {
    return question(id, new Wanted(QuestionKind.TEXT, List.of(), false, false));
  }

  public static Question someOf(String id, String... options) {
    return question(id, new Wanted(QuestionKind.SOME_OF, List.of(options), false, false));
  }

  public static Question oneOf(String id, String... options) {
    return question(id, new Wanted(QuestionKind.ONE_OF, List.of(options), false, false));
  }

  public static Question required(Question question) {
    Wanted wanted = question.wanted();
    return question(question.id(), new Wanted(wanted.kind(), wanted.options(), true, wanted.why()));
  }

  /** The same, shown if an earlier one was answered in one of those ways. */
  public static Question shownIf(String earlier, String answers, Question question) {
    return new Question(
        question.id(),
        question.wanted(),
        new Condition(earlier, Set.of(answers.split(" "))),
        question.notes(),
        question.wordings());
  }

  /** The same with words in one more language. */
  public static Question wordedIn(Language language, Wording words, Question question) {
    Map<Language, Wording> wordings = new LinkedHashMap<>(question.wordings());
    wordings.put(language, words);
    return new Question(
        question.id(), question.wanted(), question.shownIf(), question.notes(), wordings);
  }

  private static Question question(String id, Wanted wanted) {
    Map<String, String> options =
        wanted.options().stream()
            .distinct()
            .collect(Collectors.toMap(option -> option, option -> option));
    Wording wording = new Wording("About " + id + "?", "Why?", "Not at all", "Very much", options);
    return new Question(id, wanted, null, null, Map.of(ENGLISH, wording));
  }

  public static Answer chosen(String... choices) {
    return new Answer(Arrays.asList(choices), "");
  }

  public static Answer written(String text) {
    return new Answer(List.of(), text);
  }
}
