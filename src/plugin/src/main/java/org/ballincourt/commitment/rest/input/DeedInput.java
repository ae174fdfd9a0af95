package org.ballincourt.commitment.rest.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.rest.input.InstantInput;
import org.ballincourt.commitment.Commitment;
import org.ballincourt.commitment.Deeds;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.jira.rest.JsonInput;

/** Reads what is done about what a client was asked for; whatever is wrong is noted. */
public final class DeedInput {

  private static final Set<String> TELLING_MEMBERS = members("by", "on", "due");
  private static final Set<String> RECEIVING_MEMBERS = members("needs", "on", "note");
  private static final Set<String> QUESTION_MEMBERS = members("on", "note");
  private static final Set<String> NUDGING_MEMBERS = members("by", "note");
  private static final Set<String> NOTE_MEMBERS = members("note");
  private static final Set<String> ADDING_MEMBERS = members("needs");

  private DeedInput() {}

  private static Set<String> members(String... names) {
    return new LinkedHashSet<>(List.of(names));
  }

  public static WantedDeed told(JsonInput body) {
    body.allowOnly(TELLING_MEMBERS);
    Channel by = AskInput.channel(body.member("by"));
    Instant on = on(body);
    LocalDate picked = body.member("due").date().orElse(null);
    return (deeds, about) -> deeds.tell(about, by, on, picked, calendar(deeds, about));
  }

  /** Of whoever was asked. */
  private static BusinessCalendar calendar(Deeds deeds, Commitment about) {
    return deeds.turns().courses().stream()
        .filter(course -> course.id() == about.id())
        .map(course -> course.terms().calendar())
        .findFirst()
        .orElseThrow();
  }

  public static WantedDeed received(JsonInput body) {
    body.allowOnly(RECEIVING_MEMBERS);
    Set<Integer> needs = numbers(body.member("needs"));
    Instant on = on(body);
    String note = note(body);
    return (deeds, from) -> deeds.receive(from, needs, on, note);
  }

  private static Set<Integer> numbers(JsonInput list) {
    List<JsonInput> places = list.elements();
    if (list.isList() && places.isEmpty()) {
      list.fault("ballincourt.asking.nothing-named");
    }
    Set<Integer> numbers = new HashSet<>();
    for (JsonInput place : places) {
      place
          .required(place.wholeNumber(1, Integer.MAX_VALUE))
          .ifPresent(number -> numbers.add(number.intValue()));
    }
    return numbers;
  }

  public static WantedDeed questioned(JsonInput body) {
    body.allowOnly(QUESTION_MEMBERS);
    Instant on = on(body);
    String note = neededNote(body);
    return (deeds, about) -> deeds.question(about, on, note);
  }

  public static WantedDeed answered(JsonInput body) {
    body.allowOnly(NOTE_MEMBERS);
    String note = note(body);
    return (deeds, about) -> deeds.answer(about, note);
  }

  public static WantedDeed nudged(JsonInput body) {
    body.allowOnly(NUDGING_MEMBERS);
    Channel by = AskInput.channel(body.member("by"));
    String note = note(body);
    return (deeds, of) -> deeds.nudge(of, by, note);
  }

  public static WantedDeed withdrawn(JsonInput body) {
    body.allowOnly(NOTE_MEMBERS);
    return withdrawnFor(neededNote(body));
  }

  static WantedDeed withdrawnFor(String note) {
    return (deeds, what) -> deeds.withdraw(what, note);
  }

  public static WantedDeed added(JsonInput body) {
    body.allowOnly(ADDING_MEMBERS);
    List<String> needs = WordsInput.needs(body.member("needs"));
    return (deeds, to) -> deeds.add(to, needs);
  }

  /** Null for now. */
  private static Instant on(JsonInput body) {
    return InstantInput.read(body.member("on")).orElse(null);
  }

  private static String note(JsonInput body) {
    return WordsInput.note(body.member("note")).orElse(null);
  }

  private static String neededNote(JsonInput body) {
    return WordsInput.neededNote(body.member("note")).orElse(null);
  }
}
