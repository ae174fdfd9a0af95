package org.ballincourt.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A question in one language. Whatever is not translated is empty.
 *
 * @param prompt the question itself, not null
 * @param why what asks for the reason below it, not null; used where the reason is asked for
 * @param low the lower end of a scale in words, not null; used by scales
 * @param high the higher end of a scale in words, not null; used by scales
 * @param options the question’s own options in words, by option
 */
public record Wording(
    String prompt, String why, String low, String high, Map<String, String> options) {

  /** Nothing is translated. */
  public static final Wording NONE = new Wording("", "", "", "", Map.of());

  public Wording {
    requireNonNull(prompt, "prompt");
    requireNonNull(why, "why");
    requireNonNull(low, "low");
    requireNonNull(high, "high");
    options = Map.copyOf(options);
  }

  /** Empty where the option is not translated. */
  public String option(String option) {
    return options.getOrDefault(option, "");
  }
}
