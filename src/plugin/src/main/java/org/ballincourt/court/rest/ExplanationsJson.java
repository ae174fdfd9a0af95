package org.ballincourt.court.rest;

import java.util.List;
import org.ballincourt.court.web.issue.TurnPageView;
import org.ballincourt.court.web.issue.TurnView;

/** Turns that explain themselves in the caller's language, latest first, on the wire. */
public record ExplanationsJson(List<ExplanationJson> turns, int earlier) {

  /** One turn in words; {@code style} is the part of a CSS class that stands for the side. */
  public record ExplanationJson(
      int number, String style, String whose, String length, List<String> sentences) {

    static ExplanationJson of(TurnView turn) {
      return new ExplanationJson(
          turn.getNumber(),
          turn.getStyle(),
          turn.getWhose(),
          turn.getLength(),
          turn.getSentences());
    }
  }

  static ExplanationsJson of(TurnPageView page) {
    return new ExplanationsJson(
        page.getTurns().stream().map(ExplanationJson::of).toList(), page.getEarlier());
  }
}
