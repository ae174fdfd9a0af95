package org.ballincourt.questionnaire.rest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Language;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Questionnaire.Heading;

/** Reads a questionnaire that somebody wants to be kept, and notes all that is wrong with it. */
final class FormInput {

  static final int LONGEST_NAME = 100;
  static final int LONGEST_TITLE = 200;
  static final int LONGEST_INTRODUCTION = 4_000;

  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(
          List.of(
              "id",
              "revision",
              "version",
              "archived",
              "builtIn",
              "name",
              "title",
              "introduction",
              "questions"));

  private final JsonInput input;

  FormInput(JsonInput input) {
    this.input = input;
  }

  /**
   * What was read.
   *
   * @param revision null where the request brings none
   */
  record Wanted(Questionnaire form, Long revision) {}

  /**
   * @param id of the questionnaire; null for a new one
   * @throws org.ballincourt.jira.Refusal where anything was noted
   * @throws org.ballincourt.questionnaire.QuestionnaireFault where it cannot be asked as it is
   */
  Wanted read(Long id) {
    input.allowOnly(MEMBERS);
    JsonInput other = input.member("id");
    other
        .wholeNumber(0, Long.MAX_VALUE)
        .filter(number -> id != null && !number.equals(id))
        .ifPresent(number -> other.fault("ballincourt.questionnaire.other-id", Long.toString(id)));
    Long revision = input.member("revision").wholeNumber(0, Long.MAX_VALUE).orElse(null);
    String name = name(input.member("name"));
    Map<Language, Heading> heading = heading();
    List<Question> questions =
        new QuestionsInput(input.member("questions"), heading.keySet()).read();
    input.refuseFaults();
    return new Wanted(new Questionnaire(name, heading, questions), revision);
  }

  /** Empty where (noted) there is none. */
  static String name(JsonInput place) {
    String name = TextInput.line(place, LONGEST_NAME);
    boolean isBlank = place.isAbsent() || place.text().filter(String::isBlank).isPresent();
    if (isBlank) {
      place.fault("ballincourt.questionnaire.no-name");
    }
    return name;
  }

  private Map<Language, Heading> heading() {
    Map<Language, Heading> heading = new LinkedHashMap<>();
    JsonInput introductions = input.member("introduction");
    input
        .member("title")
        .forEachMember(
            (tag, place) ->
                language(tag, place)
                    .ifPresent(
                        language ->
                            heading.put(language, heading(place, introductions.member(tag)))));
    introductions.forEachMember((tag, place) -> refuseOther(tag, place, heading.keySet()));
    return heading;
  }

  private static Heading heading(JsonInput title, JsonInput introduction) {
    return new Heading(
        TextInput.line(title, LONGEST_TITLE), TextInput.lines(introduction, LONGEST_INTRODUCTION));
  }

  private static Optional<Language> language(String tag, JsonInput place) {
    if (!Language.isKnown(tag)) {
      List<String> known = Language.ALL.stream().map(Language::tag).toList();
      place.fault("ballincourt.input.not-one-of", tag, String.join(", ", known));
      return Optional.empty();
    }
    return Optional.of(new Language(tag));
  }

  /** Words in a language in which there is no title would never be seen by anybody. */
  static void refuseOther(String tag, JsonInput place, Set<Language> languages) {
    if (languages.stream().noneMatch(language -> language.tag().equals(tag))) {
      place.fault("ballincourt.questionnaire.no-such-language", tag);
    }
  }
}
