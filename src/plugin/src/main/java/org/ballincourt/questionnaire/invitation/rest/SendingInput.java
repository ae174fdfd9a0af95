package org.ballincourt.questionnaire.invitation.rest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Bounded;
import org.ballincourt.client.Language;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.invitation.Letter;
import org.ballincourt.questionnaire.invitation.Purpose;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.Sending.Terms;
import org.ballincourt.questionnaire.invitation.post.preparation.OwnQuestion;
import org.ballincourt.questionnaire.invitation.post.preparation.WantedSending;

/** Reads what somebody wants sent. */
final class SendingInput {

  /** Of people in one sending. */
  static final int MOST_CONTACTS = 200;

  private static final int LONGEST_REQUEST = 40;
  private static final Set<QuestionKind> OWN_KINDS =
      EnumSet.of(QuestionKind.TEXT, QuestionKind.YES_NO);
  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(
          List.of(
              "request",
              "questionnaire",
              "own",
              "contacts",
              "named",
              "occasion",
              "until",
              "letters"));

  /** Where it is known what it is sent for; that is done once, whatever a request is called. */
  private static final Set<String> PURPOSE_MEMBERS =
      new LinkedHashSet<>(
          List.of("questionnaire", "own", "contacts", "named", "occasion", "until", "letters"));

  private static final Set<String> OWN_MEMBERS = new LinkedHashSet<>(List.of("kind", "prompt"));
  private static final Set<String> LETTER_MEMBERS = new LinkedHashSet<>(List.of("subject", "body"));

  private SendingInput() {}

  /** As far as it can be read; whatever is wrong is noted. */
  static WantedSending read(JsonInput body) {
    body.allowOnly(MEMBERS);
    JsonInput questionnaire = body.member("questionnaire");
    return read(
        body,
        questionnaire.required(id(questionnaire)).orElse(0L),
        body.member("occasion").oneOf(EnumSet.allOf(Occasion.class)).orElse(Occasion.USUAL));
  }

  /** The same, where it is known what it is sent for. */
  static WantedSending read(JsonInput body, Purpose purpose) {
    body.allowOnly(PURPOSE_MEMBERS);
    return read(
        body,
        id(body.member("questionnaire")).orElse(purpose.questionnaire()),
        body.member("occasion")
            .oneOf(EnumSet.of(purpose.byMail(), Occasion.TOGETHER))
            .orElse(purpose.byMail()));
  }

  private static Optional<Long> id(JsonInput place) {
    return place.wholeNumber(0, Long.MAX_VALUE);
  }

  private static WantedSending read(JsonInput body, long questionnaire, Occasion occasion) {
    JsonInput named = body.member("named");
    boolean byName = named.isAbsent() || named.flag();
    return new WantedSending(
        questionnaire,
        own(body.member("own")),
        contacts(body.member("contacts")),
        new Terms(occasion, byName),
        body.member("until").date().orElse(null),
        letters(body.member("letters")));
  }

  /** What the sender calls the request; empty where she does not, or (noted) it is no such name. */
  static Optional<String> request(JsonInput body) {
    JsonInput place = body.member("request");
    Optional<String> text = place.text();
    if (text.isPresent() && !text.get().matches("[A-Za-z0-9-]{8," + LONGEST_REQUEST + "}")) {
      place.fault("ballincourt.sending.bad-request", LONGEST_REQUEST);
    }
    return text;
  }

  private static List<OwnQuestion> own(JsonInput list) {
    List<JsonInput> places = list.objects();
    if (places.size() > Sending.MOST_OWN_QUESTIONS) {
      list.fault("ballincourt.sending.too-many-own", Sending.MOST_OWN_QUESTIONS);
      return List.of();
    }
    List<OwnQuestion> own = new ArrayList<>();
    for (JsonInput place : places) {
      place.allowOnly(OWN_MEMBERS);
      QuestionKind kind = place.member("kind").oneOf(OWN_KINDS).orElse(QuestionKind.TEXT);
      own.add(new OwnQuestion(kind, prompt(place.member("prompt"))));
    }
    return own;
  }

  private static String prompt(JsonInput place) {
    String prompt = place.required(place.text()).orElse("").strip();
    if (!Bounded.isLine(prompt, OwnQuestion.LONGEST_PROMPT) && !place.isAbsent()) {
      place.fault("ballincourt.sending.bad-prompt", OwnQuestion.LONGEST_PROMPT);
    }
    return prompt;
  }

  private static List<Long> contacts(JsonInput list) {
    List<JsonInput> places = list.elements();
    if (list.isAbsent() || (list.isList() && places.isEmpty())) {
      list.fault("ballincourt.sending.no-contacts");
    } else if (places.size() > MOST_CONTACTS) {
      list.fault("ballincourt.sending.too-many-contacts", MOST_CONTACTS);
      return List.of();
    }
    List<Long> contacts = new ArrayList<>();
    places.forEach(
        place -> place.required(place.wholeNumber(0, Long.MAX_VALUE)).ifPresent(contacts::add));
    return contacts;
  }

  private static Map<Language, Letter> letters(JsonInput byTag) {
    Map<Language, Letter> letters = new HashMap<>();
    byTag.forEachMember(
        (tag, place) -> {
          if (Language.isKnown(tag)) {
            letters.put(new Language(tag), letter(place));
          } else {
            place.fault("ballincourt.sending.no-language", tag);
          }
        });
    return letters;
  }

  private static Letter letter(JsonInput place) {
    place.forEachMember((name, member) -> {});
    place.allowOnly(LETTER_MEMBERS);
    JsonInput subject = place.member("subject");
    JsonInput body = place.member("body");
    return new Letter(
        subject.required(subject.text()).orElse(""), body.required(body.text()).orElse(""));
  }
}
