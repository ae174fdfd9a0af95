package org.ballincourt.report.web;

import jakarta.inject.Inject;
import java.time.Clock;
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
  private final Clock clock;

  @Inject
  public FiguresViews(
      SidesViews sides, TimeViews times, RestViews rests, SubjectWords subjects, Clock clock) {
    this.sides = sides;
    this.times = times;
    this.rests = rests;
    this.subjects = subjects;
    this.clock = clock;
  }

  FiguresView of(DelayReport report, Chosen chosen, Address address) {
    Subject subject = chosen.subject();
    Names names = subjects.names(subject);
    FiguresView.Rest rest =
        new FiguresView.Rest(
            times.of(report.time(), chosen, names, address),
            rests.shift(report, subject, address),
            rests.effort(report.effort(), address));
    return new FiguresView(
        basis(chosen, names),
        sides.of(report, names, address),
        sides.apart(report.apart(), address),
        rest,
        names.texts());
  }

  private FiguresView.Basis basis(Chosen chosen, Names names) {
    String counted =
        names
            .texts()
            .text(
                "ballincourt.report.counted",
                names.texts().dateAndTime(clock.instant()),
                chosen.subject().zone().getId());
    return new FiguresView.Basis(
        subjects.scope(chosen.subject(), chosen.period()),
        counted,
        subjects.hours(chosen.subject()));
  }
}
