package org.ballincourt.followup.outcome.rest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.Content;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.Outcome.Lesson;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.followup.outcome.Outcome.Permission;
import org.ballincourt.followup.outcome.Outcome.Referral;
import org.ballincourt.followup.outcome.Outcome.Referral.Became;
import org.ballincourt.followup.outcome.Outcome.Testimonial;
import org.ballincourt.followup.outcome.access.OutcomeWords;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.ballincourt.questionnaire.answer.WrittenText;

/** Reads what an outcome is about; what is wrong is noted, and refused by whoever has called. */
final class ContentInput {

  /** Those of a kind alone, beside the text that each has. */
  private static final Map<Kind, Set<String>> OWN =
      Map.of(
          Kind.TESTIMONIAL, Set.of("giver", "approvedOn", "withdrawnOn"),
          Kind.PERMISSION, Set.of("giver", "givenOn", "until", "conditions", "withdrawnOn"),
          Kind.REFERRAL, Set.of("giver", "became", "note", "thankedOn"),
          Kind.NEXT_WORK, Set.of(),
          Kind.LESSON, Set.of());

  private static final List<String> ALL =
      OWN.values().stream().flatMap(Set::stream).distinct().sorted().toList();

  private final JsonInput input;
  private final OutcomeWords words;

  /**
   * @param words of the person who is asking: what is done is not done later than her today
   */
  ContentInput(JsonInput input, OutcomeWords words) {
    this.input = input;
    this.words = words;
  }

  /**
   * Null where anything is noted.
   *
   * @param issue the one that was made of it before; null for none
   */
  Content content(Kind kind, Tracked issue) {
    int before = input.faults();
    ALL.stream()
        .filter(name -> !OWN.get(kind).contains(name))
        .map(input::member)
        .filter(place -> !place.isAbsent())
        .forEach(place -> place.fault("ballincourt.outcome.wrong.other-kind"));
    return switch (kind) {
      case TESTIMONIAL -> testimonial(before);
      case PERMISSION -> permission(before);
      case REFERRAL -> referral(before);
      case NEXT_WORK -> {
        String what = text();
        yield input.faults() > before ? null : new NextWork(what, issue);
      }
      case LESSON -> {
        String learned = text();
        yield input.faults() > before ? null : new Lesson(learned);
      }
    };
  }

  private Content testimonial(int before) {
    Long giver = giver();
    String words = text();
    LocalDate approved = done("approvedOn");
    LocalDate withdrawn = done("withdrawnOn");
    requireOrder(approved, withdrawn, "withdrawnOn");
    return input.faults() > before ? null : new Testimonial(giver, words, approved, withdrawn);
  }

  private Content permission(int before) {
    Long giver = giver();
    String what = text();
    LocalDate given = given();
    LocalDate until = input.member("until").date().orElse(null);
    requireOrder(given, until, "until");
    String conditions = longer("conditions");
    LocalDate withdrawn = done("withdrawnOn");
    return input.faults() > before
        ? null
        : new Permission(giver, what, until, conditions, given, withdrawn);
  }

  private LocalDate given() {
    JsonInput place = input.member("givenOn");
    return place.required(place.date()).orElse(null);
  }

  private Content referral(int before) {
    Long giver = giver();
    String whom = text();
    JsonInput place = input.member("became");
    Optional<Became> became = place.required(place.oneOf(EnumSet.allOf(Became.class)));
    String note = longer("note");
    LocalDate thanked = done("thankedOn");
    return input.faults() > before
        ? null
        : new Referral(giver, whom, became.orElseThrow(), note, thanked);
  }

  private Long giver() {
    JsonInput place = input.member("giver");
    if (place.isAbsent()) {
      place.fault("ballincourt.outcome.wrong.nobody");
    }
    return place.wholeNumber(1, Long.MAX_VALUE).orElse(null);
  }

  private String text() {
    String text = longer("text");
    if (text.isBlank()) {
      input.member("text").fault("ballincourt.outcome.wrong.empty");
    }
    return text;
  }

  /** Empty where it is absent. */
  private String longer(String name) {
    JsonInput place = input.member(name);
    String text = WrittenText.clean(place.text().orElse("")).strip();
    if (!Outcome.isAtMost(text)) {
      place.fault("ballincourt.outcome.wrong.too-long", Outcome.LONGEST);
    }
    return text;
  }

  /** The day on which something was done; null for never. */
  private LocalDate done(String name) {
    JsonInput place = input.member(name);
    LocalDate day = place.date().orElse(null);
    if (day != null && day.isAfter(words.today())) {
      place.fault("ballincourt.outcome.wrong.not-yet");
    }
    return day;
  }

  private void requireOrder(LocalDate first, LocalDate last, String name) {
    if (first != null && last != null && last.isBefore(first)) {
      input.member(name).fault("ballincourt.outcome.wrong.order", words.date(first));
    }
  }
}
