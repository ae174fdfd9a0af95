package org.ballincourt.report.web.choice;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.Period;
import org.ballincourt.report.Step;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.access.Subjects;
import org.springframework.stereotype.Component;

/** Finds what is asked for. */
@Component
public class ReportInput {

  private final Subjects subjects;
  private final DaysInput periods;
  private final Texts texts;

  @Inject
  public ReportInput(Subjects subjects, DaysInput periods, Texts texts) {
    this.subjects = subjects;
    this.periods = periods;
    this.texts = texts;
  }

  /**
   * @throws Refusal of bad input where something cannot be read, or is gone since the address was
   *     saved; of another kind where the person who is asking may not see it
   */
  public Chosen read(Wanted wanted) {
    Subject subject = subject(wanted);
    Period period = periods.read(wanted.days(), subject);
    return new Chosen(subject, period, step(wanted.step(), period));
  }

  private Subject subject(Wanted wanted) {
    if (!wanted.project().isEmpty()) {
      subjects.of(wanted.project(), null, null); // whether she may see it at all comes first
    }
    try {
      return subjects.of(sent(wanted.project()), sent(wanted.client()), sent(wanted.phase()));
    } catch (Refusal e) {
      throw e.kind() == Kind.NOT_FOUND
          ? fault("client", texts.text("ballincourt.report.no-client"))
          : e;
    }
  }

  private static String sent(String text) {
    return text.isEmpty() ? null : text;
  }

  private Step step(String code, Period period) {
    if (code.isEmpty()) {
      return Step.suiting(period);
    }
    List<Step> all = List.of(Step.values());
    return all.stream()
        .filter(step -> step.name().equals(code))
        .findFirst()
        .orElseThrow(() -> fault("step", texts.text("ballincourt.report.no-step")));
  }

  private static Refusal fault(String field, String message) {
    return new Refusal(Kind.BAD_INPUT, List.of(new Fault(field, message)));
  }
}
