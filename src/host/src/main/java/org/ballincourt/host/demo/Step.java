package org.ballincourt.host.demo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A while that an issue is in one status, as in {@code client 5 @pm =Launch}.
 *
 * @param days working days in it; empty where it is in it to this day, 0 where the next change is
 *     of the same entry
 * @param assignee who gets the issue with the change, if anybody does
 * @param phase which the issue is put off to with the change, if to any
 */
record Step(
    DemoStatus status, Optional<Double> days, Optional<String> assignee, Optional<String> phase) {

  private static final Pattern STEP =
      Pattern.compile("(\\w+)(?: ([\\d.]+))?(?: @(\\w+))?(?: =(\\w+))?");

  static Step parse(String text) {
    Matcher step = STEP.matcher(text);
    if (!step.matches()) {
      throw new IllegalArgumentException("is no step: " + text);
    }
    return new Step(
        DemoStatus.of(step.group(1)),
        Optional.ofNullable(step.group(2)).map(Double::valueOf),
        Optional.ofNullable(step.group(3)),
        Optional.ofNullable(step.group(4)));
  }

  boolean endsWithTheNextChange() {
    return days.isPresent() && days.get() == 0;
  }
}
