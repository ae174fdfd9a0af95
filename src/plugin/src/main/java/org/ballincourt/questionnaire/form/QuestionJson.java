package org.ballincourt.questionnaire.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Condition;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;

/**
 * A question on the wire.
 *
 * @param kind the name of a {@link QuestionKind}
 * @param shownIf null where it is always shown
 * @param options empty for kinds that have none of their own
 * @param wording by language
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record QuestionJson(
    @JsonProperty("id") String id,
    @JsonProperty("kind") String kind,
    @JsonProperty("required") boolean required,
    @JsonProperty("why") boolean why,
    @JsonProperty("shownIf") ShownIfJson shownIf,
    @JsonProperty("options") List<String> options,
    @JsonProperty("notes") String notes,
    @JsonProperty("wording") Map<String, WordsJson> wording) {

  /** If which question was answered how. */
  public record ShownIfJson(
      @JsonProperty("question") String question, @JsonProperty("answers") List<String> answers) {}

  /** What is not translated is missing. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WordsJson(
      @JsonProperty("prompt") String prompt,
      @JsonProperty("why") String why,
      @JsonProperty("low") String low,
      @JsonProperty("high") String high,
      @JsonProperty("options") Map<String, String> options) {

    private static WordsJson of(Wording wording) {
      return new WordsJson(
          wording.prompt(),
          present(wording.why()),
          present(wording.low()),
          present(wording.high()),
          wording.options().isEmpty() ? null : new TreeMap<>(wording.options()));
    }

    private static String present(String text) {
      return text.isEmpty() ? null : text;
    }

    private Wording wording() {
      return new Wording(
          text(prompt), text(why), text(low), text(high), options == null ? Map.of() : options);
    }

    private static String text(String text) {
      return text == null ? "" : text;
    }
  }

  public static QuestionJson of(Question question) {
    Map<String, WordsJson> wording = new TreeMap<>();
    question
        .wordings()
        .forEach((language, words) -> wording.put(language.tag(), WordsJson.of(words)));
    return new QuestionJson(
        question.id(),
        question.kind().name(),
        question.wanted().required(),
        question.wanted().why(),
        shownIf(question.shownIf()),
        question.wanted().options(),
        question.notes(),
        wording);
  }

  private static ShownIfJson shownIf(Condition condition) {
    return condition == null
        ? null
        : new ShownIfJson(condition.question(), condition.answers().stream().sorted().toList());
  }

  /**
   * @throws IllegalArgumentException where a kind or a language is not known
   */
  public Question question() {
    List<String> own = options == null ? List.of() : options;
    Map<Language, Wording> wordings = new HashMap<>();
    wording.forEach((tag, words) -> wordings.put(new Language(tag), words.wording()));
    return new Question(
        id,
        new Wanted(QuestionKind.valueOf(kind), own, required, why),
        Optional.ofNullable(shownIf)
            .map(known -> new Condition(known.question(), new LinkedHashSet<>(known.answers())))
            .orElse(null),
        notes,
        wordings);
  }
}
