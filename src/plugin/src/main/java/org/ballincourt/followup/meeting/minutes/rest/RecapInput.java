package org.ballincourt.followup.meeting.minutes.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ballincourt.client.Language;
import org.ballincourt.followup.meeting.letter.Recap;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.answer.WrittenText;

/** Reads a recap that is to be mailed. */
final class RecapInput {

  static final Set<String> MEMBERS = Set.of("revision", "letters");
  private static final Set<String> LETTER_MEMBERS = Set.of("subject", "body", "languageName");

  private RecapInput() {}

  /** By language, as far as it can be read; whatever is wrong is noted. */
  static Map<Language, Recap> letters(JsonInput body) {
    body.allowOnly(MEMBERS);
    Map<Language, Recap> letters = new HashMap<>();
    body.member("letters")
        .forEachMember(
            (tag, place) -> {
              if (Language.isKnown(tag)) {
                letters.put(new Language(tag), letter(place));
              } else {
                place.fault("ballincourt.sending.no-language", tag);
              }
            });
    return letters;
  }

  private static Recap letter(JsonInput place) {
    place.forEachMember((name, member) -> {});
    place.allowOnly(LETTER_MEMBERS);
    JsonInput subject = place.member("subject");
    JsonInput body = place.member("body");
    return new Recap(
        subject.required(subject.text()).orElse("").strip(),
        WrittenText.clean(body.required(body.text()).orElse("")).strip());
  }
}
