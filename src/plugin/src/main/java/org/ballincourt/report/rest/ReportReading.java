package org.ballincourt.report.rest;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Lens;
import org.ballincourt.report.Period;
import org.ballincourt.report.Step;
import org.ballincourt.report.access.EvidencePage;
import org.ballincourt.report.access.EvidenceReading;
import org.ballincourt.report.access.PeriodInput;
import org.ballincourt.report.access.Reports;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.access.Subjects;
import org.springframework.stereotype.Component;

/** Reads what a request asks for. */
@Component
public class ReportReading {

  /** A report, and what it is about. */
  record Read(Subject subject, Lens lens, Step step, DelayReport report) {

    /** A name for a file of it, as in {@code report-LUM-2026-01-01-2026-03-31}. */
    String file() {
      Period period = lens.period();
      return Stream.concat(
              Stream.concat(Stream.of("report"), subject.names()),
              Stream.of(period.first(), period.last()).map(LocalDate::toString))
          .collect(Collectors.joining("-"));
    }
  }

  private final Subjects subjects;
  private final PeriodInput periods;
  private final Reports reports;
  private final EvidenceReading evidence;
  private final Texts texts;

  @Inject
  public ReportReading(
      Subjects subjects,
      PeriodInput periods,
      Reports reports,
      EvidenceReading evidence,
      Texts texts) {
    this.subjects = subjects;
    this.periods = periods;
    this.reports = reports;
    this.evidence = evidence;
    this.texts = texts;
  }

  /**
   * @throws Refusal where something is not there, not for whoever asks, or cannot be read
   */
  Read report(ReportAsked asked) {
    Subject subject = subject(asked);
    Period period = period(asked, subject);
    Step step =
        isGiven(asked.step()) ? choice("step", asked.step(), Step.values()) : Step.suiting(period);
    Lens lens = reports.lens(subject, period);
    return new Read(subject, lens, step, reports.of(subject, lens, step));
  }

  /**
   * A page of the rows behind a figure.
   *
   * @param start how many rows come before it; null for none
   */
  EvidencePage page(ReportAsked asked, String figure, String start) {
    Subject subject = subject(asked);
    Period period = period(asked, subject);
    return evidence.page(subject, period, figure(figure), start(start));
  }

  /** All rows behind a figure. */
  EvidencePage all(ReportAsked asked, String figure) {
    Subject subject = subject(asked);
    return evidence.all(subject, period(asked, subject), figure(figure));
  }

  Figure figure(String name) {
    return choice("figure", name, Figure.values());
  }

  private Subject subject(ReportAsked asked) {
    return subjects.of(orNull(asked.project()), orNull(asked.client()), orNull(asked.phase()));
  }

  private Period period(ReportAsked asked, Subject subject) {
    return periods.read(asked.from(), asked.to(), subject.zone());
  }

  private int start(String text) {
    if (!isGiven(text)) {
      return 0;
    }
    if (!text.strip().matches("\\d{1,9}")) {
      String why = texts.text("ballincourt.input.not-a-whole-number", "0", "999999999");
      throw refusal("start", why);
    }
    return Integer.parseInt(text.strip());
  }

  private <E extends Enum<E>> E choice(String name, String text, E[] choices) {
    return Stream.of(choices)
        .filter(choice -> choice.name().equals(text))
        .findFirst()
        .orElseThrow(() -> refusal(name, notOneOf(text, List.of(choices))));
  }

  private String notOneOf(String text, List<?> choices) {
    String names = String.join(", ", choices.stream().map(Object::toString).toList());
    return isGiven(text)
        ? texts.text("ballincourt.input.not-one-of", text, names)
        : texts.text("ballincourt.input.missing");
  }

  private static Refusal refusal(String name, String why) {
    return new Refusal(Kind.BAD_INPUT, List.of(new Fault(name, why)));
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  private static String orNull(String text) {
    return isGiven(text) ? text.strip() : null;
  }
}
