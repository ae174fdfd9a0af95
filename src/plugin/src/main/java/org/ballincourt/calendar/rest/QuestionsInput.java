package org.ballincourt.calendar.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ballincourt.calendar.rest.input.InstantInput;
import org.ballincourt.jira.rest.JsonInput;

/** Reads what somebody wants to know of a calendar, and notes all that is wrong with it. */
final class QuestionsInput {

  private static final Map<String, Function<JsonInput, Optional<Question>>> KINDS = kinds();

  private QuestionsInput() {}

  private static Map<String, Function<JsonInput, Optional<Question>>> kinds() {
    Map<String, Function<JsonInput, Optional<Question>>> kinds = new LinkedHashMap<>();
    kinds.put("between", QuestionsInput::between);
    kinds.put("plus", place -> amount(place, Question::plus));
    kinds.put("minus", place -> amount(place, Question::minus));
    kinds.put("isOpen", place -> instant(place).map(Question::isOpen));
    kinds.put("nextOpening", place -> instant(place).map(Question::nextOpening));
    return kinds;
  }

  /** Those that can be asked, in order. */
  static List<Question> read(JsonInput list) {
    return list.required(Optional.of(list.objects())).orElseThrow().stream()
        .flatMap(place -> question(place).stream())
        .toList();
  }

  private static Optional<Question> question(JsonInput place) {
    Set<String> names = KINDS.keySet();
    place.allowOnly(names);
    List<String> asked = names.stream().filter(name -> !place.member(name).isAbsent()).toList();
    if (asked.size() != 1) {
      place.fault("ballincourt.calendar.one-question", String.join(", ", names));
      return Optional.empty();
    }
    return KINDS.get(asked.get(0)).apply(place.member(asked.get(0)));
  }

  private static Optional<Question> between(JsonInput place) {
    return pair(place, "ballincourt.calendar.two-instants")
        .flatMap(pair -> both(instant(pair.get(0)), instant(pair.get(1)), Question::between));
  }

  private static Optional<Question> amount(
      JsonInput place, BiFunction<Instant, Duration, Question> kind) {
    return pair(place, "ballincourt.calendar.instant-and-amount")
        .flatMap(pair -> both(instant(pair.get(0)), seconds(pair.get(1)), kind));
  }

  private static Optional<List<JsonInput>> pair(JsonInput place, String otherwise) {
    List<JsonInput> elements = place.elements();
    if (elements.size() == 2) {
      return Optional.of(elements);
    }
    place.fault(otherwise);
    return Optional.empty();
  }

  private static <A, B> Optional<Question> both(
      Optional<A> first, Optional<B> second, BiFunction<A, B, Question> kind) {
    return first.flatMap(a -> second.map(b -> kind.apply(a, b)));
  }

  private static Optional<Duration> seconds(JsonInput place) {
    return place.required(place.wholeNumber(0, Long.MAX_VALUE)).map(Duration::ofSeconds);
  }

  private static Optional<Instant> instant(JsonInput place) {
    return place.required(InstantInput.read(place));
  }
}
