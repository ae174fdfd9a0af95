package org.ballincourt.questionnaire.rest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Language;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.Condition;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.QuestionnaireRules;
import org.ballincourt.questionnaire.Wanted;

/** Reads questions; what is wrong is noted at its place. */
final class QuestionsInput {

  static final int LONGEST_NOTES = 4_000;

  /** Longer than any that is accepted: what is wrong with an id the rules say. */
  private static final int LONGEST_ID = 100;

  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(
          List.of("id", "kind", "required", "why", "shownIf", "options", "notes", "wording"));
  private static final Set<String> CONDITION = new LinkedHashSet<>(List.of("question", "answers"));

  private final JsonInput list;
  private final Set<Language> languages;

  QuestionsInput(JsonInput list, Set<Language> languages) {
    this.list = list;
    this.languages = languages;
  }

  List<Question> read() {
    List<JsonInput> places = list.objects();
    if (places.size() > QuestionnaireRules.MOST_QUESTIONS) {
      list.fault(
          "ballincourt.questionnaire.fault.too-many-questions", QuestionnaireRules.MOST_QUESTIONS);
      return List.of();
    }
    List<Question> questions = new ArrayList<>();
    places.forEach(place -> question(place).ifPresent(questions::add));
    return questions;
  }

  private Optional<Question> question(JsonInput place) {
    place.allowOnly(MEMBERS);
    JsonInput kindPlace = place.member("kind");
    Optional<QuestionKind> kind =
        kindPlace.required(kindPlace.oneOf(EnumSet.allOf(QuestionKind.class)));
    String id = TextInput.line(place.member("id"), LONGEST_ID);
    List<String> options = ids(place.member("options"));
    boolean required = place.member("required").flag();
    boolean why = place.member("why").flag();
    Condition shownIf = condition(place.member("shownIf"));
    String notes = TextInput.lines(place.member("notes"), LONGEST_NOTES);
    return kind.map(known -> new Wanted(known, options, required, why))
        .map(
            wanted ->
                new Question(
                    id,
                    wanted,
                    shownIf,
                    notes.isEmpty() ? null : notes,
                    new WordingInput(place.member("wording"), wanted).read(languages)));
  }

  /** Null where it is always shown. */
  private static Condition condition(JsonInput place) {
    if (place.isAbsent()) {
      return null;
    }
    place.allowOnly(CONDITION);
    String question = TextInput.line(place.member("question"), LONGEST_ID);
    return new Condition(question, new HashSet<>(ids(place.member("answers"))));
  }

  private static List<String> ids(JsonInput place) {
    return place.elements().stream().map(each -> TextInput.line(each, LONGEST_ID)).toList();
  }
}
