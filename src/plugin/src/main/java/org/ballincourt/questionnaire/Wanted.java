package org.ballincourt.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a question wants to hear.
 *
 * @param kind not null
 * @param options the question’s own, in their order; empty where the kind has none
 * @param required whether it has to be answered where it is shown
 * @param why whether the reason is asked for below it; never of a text
 */
public record Wanted(QuestionKind kind, List<String> options, boolean required, boolean why) {

  public Wanted {
    requireNonNull(kind, "kind");
    options = List.copyOf(options);
  }

  /** What may be chosen, in its order; empty for a text. */
  public List<String> choices() {
    return kind.hasOptions() ? options : kind.choices();
  }
}
