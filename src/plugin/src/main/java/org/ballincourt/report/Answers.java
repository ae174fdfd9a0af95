package org.ballincourt.report;

import static java.util.Objects.requireNonNull;

import org.ballincourt.figures.Share;

/**
 * How a side kept to the time to answer, over what ended and had a date.
 *
 * @param inTime how many of how many, not null
 * @param beyond by how much the others were late, not null
 */
public record Answers(Share inTime, Beyond beyond) {

  public Answers {
    requireNonNull(inTime, "inTime");
    requireNonNull(beyond, "beyond");
  }
}
