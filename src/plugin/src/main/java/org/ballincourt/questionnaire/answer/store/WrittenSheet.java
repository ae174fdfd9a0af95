package org.ballincourt.questionnaire.answer.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerSheet;

/** The sheet of a draft, as the text that its row holds. */
final class WrittenSheet {

  private static final ObjectMapper JSON = new ObjectMapper();

  private WrittenSheet() {}

  private record Written(
      @JsonProperty("chosen") List<String> chosen, @JsonProperty("text") String text) {}

  static String of(AnswerSheet sheet) {
    Map<String, Written> written = new LinkedHashMap<>();
    sheet
        .answers()
        .forEach((id, answer) -> written.put(id, new Written(answer.chosen(), answer.text())));
    try {
      return JSON.writeValueAsString(written);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Answers that cannot be written", e);
    }
  }

  /** What {@link #of} wrote. */
  static AnswerSheet sheet(String text) {
    try {
      Map<String, Answer> answers = new LinkedHashMap<>();
      Map<String, Written> written = JSON.readerForMapOf(Written.class).readValue(text);
      written.forEach((id, given) -> answers.put(id, new Answer(given.chosen(), given.text())));
      return new AnswerSheet(answers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Answers that cannot be read", e);
    }
  }
}
