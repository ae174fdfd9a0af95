package org.ballincourt.questionnaire;

import java.util.List;
import java.util.stream.IntStream;

/** What kind of answer a question wants. */
public enum QuestionKind {
  /** From 1 to 5, with words at both ends. */
  RATING(1, 5),
  /** How likely somebody is to recommend us: from 0 to 10. */
  NPS(0, 10),
  /** How easy something was: from 1 to 7, where 7 is the least effort. */
  EFFORT(1, 7),
  YES_NO,
  /** One of the question’s own options. */
  ONE_OF,
  /** Any of the question’s own options, also none. */
  SOME_OF,
  /** In one’s own words. */
  TEXT;

  public static final String YES = "yes";
  public static final String NO = "no";

  private final List<String> steps;

  QuestionKind() {
    this.steps = List.of();
  }

  QuestionKind(int lowestInclusive, int highestInclusive) {
    this.steps =
        IntStream.rangeClosed(lowestInclusive, highestInclusive)
            .mapToObj(Integer::toString)
            .toList();
  }

  /** Whether it is answered by a number between two ends that have words. */
  public boolean isScale() {
    return !steps.isEmpty();
  }

  /** Whether each question of this kind brings its own options. */
  public boolean hasOptions() {
    return this == ONE_OF || this == SOME_OF;
  }

  /** What may be chosen, from the lower end to the higher; empty for own options and for texts. */
  public List<String> choices() {
    return this == YES_NO ? List.of(YES, NO) : steps;
  }
}
