package org.ballincourt.questionnaire.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Questionnaire.Heading;

/**
 * A questionnaire on the wire.
 *
 * @param title by language; its languages are those of the questionnaire, the main one first
 * @param introduction by language; without those in which there is none
 */
public record FormJson(
    @JsonProperty("name") String name,
    @JsonProperty("title") Map<String, String> title,
    @JsonProperty("introduction") Map<String, String> introduction,
    @JsonProperty("questions") List<QuestionJson> questions) {

  public static FormJson of(Questionnaire form) {
    Map<String, String> title = new LinkedHashMap<>();
    Map<String, String> introduction = new LinkedHashMap<>();
    form.heading()
        .forEach(
            (language, heading) -> {
              title.put(language.tag(), heading.title());
              if (!heading.introduction().isBlank()) {
                introduction.put(language.tag(), heading.introduction());
              }
            });
    return new FormJson(
        form.name(), title, introduction, form.questions().stream().map(QuestionJson::of).toList());
  }

  /**
   * @throws org.ballincourt.questionnaire.QuestionnaireFault where it cannot be asked
   * @throws IllegalArgumentException where a language is not known
   */
  public Questionnaire questionnaire() {
    Map<Language, Heading> heading = new LinkedHashMap<>();
    title.forEach(
        (tag, text) -> {
          String below = introduction == null ? "" : introduction.getOrDefault(tag, "");
          heading.put(new Language(tag), new Heading(text, below));
        });
    return new Questionnaire(
        name, heading, questions.stream().map(QuestionJson::question).toList());
  }
}
