package org.ballincourt.scanner;

/** The reason, in words, why an annotated element must not go into the index. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String format, Object... words) {
    super(String.format(format, words));
  }
}
