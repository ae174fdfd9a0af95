package org.ballincourt.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One reply.
 *
 * @param chosen what was chosen: numbers of a scale as text, yes or no, or options; several only
 *     where several may be
 * @param text what was written, or the reason for what was chosen; not null, empty for none
 */
public record Answer(List<String> chosen, String text) {

  /** Of a text, in characters. */
  public static final int LONGEST_TEXT = 10_000;

  /** Nothing was said. */
  public static final Answer NONE = new Answer(List.of(), "");

  public Answer {
    requireNonNull(text, "text");
    chosen = List.copyOf(chosen);
  }

  public boolean isEmpty() {
    return chosen.isEmpty() && text.isBlank();
  }
}
