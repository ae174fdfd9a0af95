package org.ballincourt.questionnaire.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.Questionnaire;

/** Questionnaires as texts, as rows and files hold them. */
public final class WrittenForm {

  private static final ObjectMapper JSON = new ObjectMapper();

  private WrittenForm() {}

  public static String of(Questionnaire form) {
    return write(FormJson.of(form));
  }

  public static String of(List<Question> questions) {
    return write(questions.stream().map(QuestionJson::of).toList());
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A form that cannot be written", e);
    }
  }

  /** What {@link #of(Questionnaire)} wrote. */
  public static Questionnaire questionnaire(String text) {
    try {
      return JSON.readValue(text, FormJson.class).questionnaire();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A form that cannot be read", e);
    }
  }

  /** What {@link #of(List)} wrote. */
  public static List<Question> questions(String text) {
    try {
      List<QuestionJson> questions = JSON.readerForListOf(QuestionJson.class).readValue(text);
      return questions.stream().map(QuestionJson::question).toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Questions that cannot be read", e);
    }
  }
}
