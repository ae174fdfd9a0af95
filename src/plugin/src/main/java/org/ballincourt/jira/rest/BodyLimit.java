package org.ballincourt.jira.rest;

import java.util.function.Function;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;

/**
 * How much of a request is read.
 *
 * @param mostBytes a request with more is refused, and not read to its end
 * @param tooLarge what is said of one, in the caller's language
 */
public record BodyLimit(int mostBytes, Function<Texts, Fault> tooLarge) {

  /** No request comes near this, unless it brings a file along. */
  static final BodyLimit USUAL = new BodyLimit(1 << 20, BodyLimit::usualWords);

  private static Fault usualWords(Texts texts) {
    return new Fault(null, texts.text("ballincourt.input.too-large", USUAL.mostBytes / 1024));
  }
}
