package org.ballincourt.questionnaire.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.ballincourt.questionnaire.rest.QuestionnaireJson;

/**
 * What a form is drawn from.
 *
 * @param questionnaire as REST sends it; its id is null for a new one
 * @param languages that can be chosen, by name
 */
record QuestionnaireForm(QuestionnaireJson questionnaire, List<Choice> languages) {

  private static final ObjectMapper JSON = new ObjectMapper();

  record Choice(String code, String name) {}

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A questionnaire that cannot be written", e);
    }
  }
}
