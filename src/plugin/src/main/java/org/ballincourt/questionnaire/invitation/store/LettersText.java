package org.ballincourt.questionnaire.invitation.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.invitation.Letter;

/** The letters of a sending, as the text that its row holds. */
final class LettersText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private record Words(
      @JsonProperty("subject") String subject, @JsonProperty("body") String body) {}

  private LettersText() {}

  /** Null for none. */
  static String of(Map<Language, Letter> letters) {
    Map<String, Words> byTag = new TreeMap<>();
    letters.forEach(
        (language, letter) ->
            byTag.put(language.tag(), new Words(letter.subject(), letter.body())));
    try {
      return byTag.isEmpty() ? null : JSON.writeValueAsString(byTag);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Letters that cannot be written", e);
    }
  }

  /**
   * @param text null for none
   */
  static Map<Language, Letter> letters(String text) {
    Map<Language, Letter> letters = new LinkedHashMap<>();
    try {
      Map<String, Words> byTag =
          text == null ? Map.of() : JSON.readerForMapOf(Words.class).readValue(text);
      byTag.forEach(
          (tag, words) ->
              letters.put(new Language(tag), new Letter(words.subject(), words.body())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Letters that cannot be read", e);
    }
    return letters;
  }
}
