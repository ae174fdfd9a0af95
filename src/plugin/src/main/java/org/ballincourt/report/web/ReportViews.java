package org.ballincourt.report.web;

import jakarta.inject.Inject;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.Lens;
import org.ballincourt.report.access.Reports;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.web.choice.ChooserView;
import org.ballincourt.report.web.choice.ChooserViews;
import org.ballincourt.report.web.choice.Chosen;
import org.ballincourt.report.web.choice.ReportInput;
import org.ballincourt.report.web.choice.Wanted;
import org.ballincourt.report.web.view.AddressView;
import org.ballincourt.report.web.view.ReportView;
import org.ballincourt.report.web.words.Address;
import org.ballincourt.report.web.words.SubjectWords;
import org.springframework.stereotype.Component;

/** Makes the page of the report that an address asks for. */
@Component
public class ReportViews {
  private final ReportInput input;
  private final ChooserViews choosers;
  private final Reports reports;
  private final FiguresViews figures;
  private final SubjectWords subjects;

  @Inject
  public ReportViews(
      ReportInput input,
      ChooserViews choosers,
      Reports reports,
      FiguresViews figures,
      SubjectWords subjects) {
    this.input = input;
    this.choosers = choosers;
    this.reports = reports;
    this.figures = figures;
    this.subjects = subjects;
  }

  /**
   * What is wrong with the address stands in the form.
   *
   * @throws Refusal where the person who is asking may not see it
   */
  ReportView of(Wanted wanted) {
    if (!wanted.isOfSomething()) {
      return choosing(wanted);
    }
    try {
      return of(wanted, input.read(wanted));
    } catch (Refusal e) {
      if (e.kind() != Kind.BAD_INPUT) {
        throw e;
      }
      return saying(null, choosers.of(wanted, e));
    }
  }

  private ReportView choosing(Wanted wanted) {
    return choosers.isAny()
        ? saying(text("ballincourt.report.choose"), choosers.of(wanted))
        : saying(text("ballincourt.access.no-figures-anywhere"), null);
  }

  private ReportView saying(String nothing, ChooserView chooser) {
    ReportView.Head head = new ReportView.Head(text("ballincourt.report.title"), null, nothing);
    return new ReportView(head, chooser, null, null, subjects.texts());
  }

  private ReportView of(Wanted wanted, Chosen chosen) {
    Lens lens = reports.lens(chosen.subject(), chosen.period());
    DelayReport report = reports.of(chosen.subject(), lens, chosen.step());
    String nothing = nothing(report, chosen.subject());
    Address address = new Address(wanted, chosen);
    return new ReportView(
        head(chosen.subject(), nothing),
        choosers.of(wanted, chosen),
        nothing == null ? figures.of(report, lens.now(), chosen, address) : null,
        nothing == null ? new AddressView(address.rest(), address.values("project")) : null,
        subjects.texts());
  }

  private ReportView.Head head(Subject subject, String nothing) {
    String title = text("ballincourt.report.title-of", subjects.name(subject));
    String project = subject.onlyProject().map(each -> each.getKey()).orElse(null);
    return new ReportView.Head(title, project, nothing);
  }

  /** Null where there is something to see. */
  private String nothing(DelayReport report, Subject subject) {
    if (subjects.isOff(subject)) {
      return text("ballincourt.report.off", subjects.name(subject));
    }
    if (subject.projects().isEmpty()) {
      return text("ballincourt.report.none-on", subjects.name(subject));
    }
    if (report.isEmpty()) {
      return text(
          reports.begin(subject).isPresent()
              ? "ballincourt.report.nothing-then"
              : "ballincourt.report.nothing-yet");
    }
    return null;
  }

  private String text(String key, Object... arguments) {
    return subjects.texts().text(key, arguments);
  }
}
