package org.ballincourt.report.web.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballincourt.jira.Texts;

/** All figures of a report. */
public final class FiguresView {
  private final Basis basis;
  private final SidesView sides;
  private final List<LineView> apart;
  private final Rest rest;
  private final Texts texts;

  /**
   * What the figures are about, in sentences.
   *
   * @param hours on whose calendars they are counted
   */
  public record Basis(String scope, String counted, List<String> hours) {}

  /**
   * What is told besides.
   *
   * @param shift null without a phase
   * @param effort for us only
   */
  public record Rest(TimeView time, ShiftView shift, EffortView effort) {}

  /**
   * @param apart what is in no share
   */
  public FiguresView(Basis basis, SidesView sides, List<LineView> apart, Rest rest, Texts texts) {
    this.basis = basis;
    this.sides = sides;
    this.apart = List.copyOf(apart);
    this.rest = rest;
    this.texts = texts;
  }

  public String getScope() {
    return basis.scope();
  }

  public String getCounted() {
    return basis.counted();
  }

  public List<String> getHours() {
    return basis.hours();
  }

  public SidesView getSides() {
    return sides;
  }

  public String getApartHeading() {
    return texts.text("ballincourt.report.apart");
  }

  public String getApartNote() {
    return texts.text("ballincourt.report.apart-note");
  }

  public List<LineView> getApart() {
    return apart;
  }

  public TimeView getTime() {
    return rest.time();
  }

  /** Null without a phase. */
  public ShiftView getShift() {
    return rest.shift();
  }

  public EffortView getEffort() {
    return rest.effort();
  }

  public String getTermsLabel() {
    return texts.text("ballincourt.report.terms");
  }

  public List<TermView> getTerms() {
    return Stream.of(
            Map.entry("ballincourt.report.turns", "ballincourt.report.means.turns"),
            Map.entry("ballincourt.report.median", "ballincourt.report.means.median"),
            Map.entry("ballincourt.report.ninetieth", "ballincourt.report.means.ninetieth"),
            Map.entry("ballincourt.report.in-time", "ballincourt.report.means.in-time"),
            Map.entry("ballincourt.report.beyond", "ballincourt.report.means.beyond"),
            Map.entry("ballincourt.report.rounds", "ballincourt.report.means.rounds"),
            Map.entry("ballincourt.report.open", "ballincourt.report.means.open"),
            Map.entry("ballincourt.report.past", "ballincourt.report.means.past"),
            Map.entry("ballincourt.report.time", "ballincourt.report.means.time"))
        .map(each -> new TermView(texts.text(each.getKey()), texts.text(each.getValue())))
        .toList();
  }
}
