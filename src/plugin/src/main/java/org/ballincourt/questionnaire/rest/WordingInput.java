package org.ballincourt.questionnaire.rest;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.client.Language;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;

/** Reads a question’s words in its languages; what is wrong is noted at its place. */
final class WordingInput {

  static final int LONGEST_PROMPT = 500;
  static final int LONGEST_LABEL = 200;

  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(List.of("prompt", "why", "low", "high", "options"));

  private final JsonInput place;
  private final Wanted wanted;

  /**
   * @param wanted what the question wants to hear: other words than for that are refused
   */
  WordingInput(JsonInput place, Wanted wanted) {
    this.place = place;
    this.wanted = wanted;
  }

  Map<Language, Wording> read(Set<Language> languages) {
    place.forEachMember((tag, words) -> FormInput.refuseOther(tag, words, languages));
    Map<Language, Wording> wordings = new HashMap<>();
    for (Language language : languages) {
      JsonInput words = place.member(language.tag());
      if (!words.isAbsent()) {
        wordings.put(language, wording(words));
      }
    }
    return wordings;
  }

  private Wording wording(JsonInput words) {
    words.allowOnly(MEMBERS);
    return new Wording(
        TextInput.line(words.member("prompt"), LONGEST_PROMPT),
        fitting(words.member("why"), wanted.why(), LONGEST_PROMPT),
        fitting(words.member("low"), wanted.kind().isScale(), LONGEST_LABEL),
        fitting(words.member("high"), wanted.kind().isScale(), LONGEST_LABEL),
        options(words.member("options")));
  }

  private static String fitting(JsonInput place, boolean isAsked, int longest) {
    String text = TextInput.line(place, longest);
    if (!isAsked && !text.isEmpty()) {
      place.fault("ballincourt.questionnaire.not-of-this-kind");
    }
    return text;
  }

  private Map<String, String> options(JsonInput words) {
    Map<String, String> options = new HashMap<>();
    words.forEachMember(
        (option, text) -> {
          if (!wanted.options().contains(option)) {
            text.fault("ballincourt.questionnaire.no-such-option");
          }
          String label = TextInput.line(text, LONGEST_LABEL);
          if (!label.isEmpty()) {
            options.put(option, label);
          }
        });
    return options;
  }
}
