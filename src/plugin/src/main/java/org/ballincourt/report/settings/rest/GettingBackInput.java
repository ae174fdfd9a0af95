package org.ballincourt.report.settings.rest;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.report.settings.GettingBack;

/** Reads what is to be set: both or none. */
final class GettingBackInput {

  private static final String DAYS = "thresholdDays";
  private static final String HOURS = "hours";
  private static final Set<String> MEMBERS = new LinkedHashSet<>(List.of(DAYS, HOURS));

  private final JsonInput input;

  GettingBackInput(InputStream body, Texts texts) {
    this.input = JsonInput.object(body, texts);
  }

  /**
   * Empty where neither is given.
   *
   * @throws org.ballincourt.jira.Refusal that names every fault at its place
   */
  Optional<GettingBack> read() {
    input.allowOnly(MEMBERS);
    Optional<Integer> days =
        input.member(DAYS).wholeNumber(1, GettingBack.MOST_DAYS).map(Math::toIntExact);
    Optional<Integer> halfHours = halves(input.member(HOURS));
    requireBothOrNone(input.member(DAYS), input.member(HOURS));
    requireBothOrNone(input.member(HOURS), input.member(DAYS));
    input.refuseFaults();
    return days.map(least -> new GettingBack(least, halfHours.orElseThrow()));
  }

  private static Optional<Integer> halves(JsonInput place) {
    Optional<Integer> halves =
        place
            .number()
            .map(hours -> hours * 2)
            .filter(twice -> twice >= 1 && twice <= GettingBack.MOST_HALF_HOURS)
            .filter(twice -> twice == Math.rint(twice))
            .map(Double::intValue);
    if (!place.isAbsent() && halves.isEmpty()) {
      place.fault("ballincourt.report.settings.wrong-hours", GettingBack.MOST_HALF_HOURS / 2);
    }
    return halves;
  }

  private static void requireBothOrNone(JsonInput missing, JsonInput other) {
    if (missing.isAbsent() && !other.isAbsent()) {
      missing.fault("ballincourt.report.settings.both");
    }
  }
}
