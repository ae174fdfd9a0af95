package org.ballincourt.report.web;

import jakarta.inject.Inject;
import java.time.Instant;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.web.choice.Chosen;
import org.ballincourt.report.web.view.FiguresView;
import org.ballincourt.report.web.words.Address;
import org.ballincourt.report.web.words.Names;
import org.ballincourt.report.web.words.SubjectWords;
import org.springframework.stereotype.Component;

/** Puts a report into what somebody reads. */
@Component
public class FiguresViews {
  private final SidesViews sides;
  private final TimeViews times;
  private final RestViews rests;
  private final SubjectWords subjects;

  @Inject
  public FiguresViews(SidesViews sides, TimeViews times, RestViews rests, SubjectWords subjects) {
    this.sides = sides;
    this.times = times;
    this.rests = rests;
    this.subjects = subjects;
  }

  /**
   * @param at up to when open turns count
   */
  FiguresView of(DelayReport report, Instant at, Chosen chosen, Address address) {
    Subject subject = chosen.subject();
    Names names = subjects.names(subject);
    FiguresView.Rest rest =
        new FiguresView.Rest(
            times.of(report.time(), chosen, names, address),
            rests.shift(report, subject, address),
            rests.effort(report.effort(), address));
    return new FiguresView(
        basis(at, chosen, names),
        sides.of(report, names, address),
        sides.apart(report.apart(), address),
        rest,
        names.texts());
  }

  private FiguresView.Basis basis(Instant at, Chosen chosen, Names names) {
    String counted =
        names
            .texts()
            .text(
                "ballincourt.report.counted",
                names.texts().dateAndTime(at),
                chosen.subject().zone().getId());
    return new FiguresView.Basis(
        subjects.scope(chosen.subject(), chosen.period()),
        counted,
        subjects.hours(chosen.subject()));
  }
}
