package org.ballincourt.report.web;

import jakarta.inject.Inject;
import java.time.Instant;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.share.SharedHead;
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
            times.of(report.time(), chosen.period(), chosen.step(), names, address),
            rests.shift(report, phase(subject), address),
            rests.effort(report.effort(), address));
    return new FiguresView(
        basis(at, chosen, names),
        sides.of(report, names, address),
        sides.apart(report.apart(), address),
        rest,
        names.texts());
  }

  private static String phase(Subject subject) {
    return subject.phase() == null ? null : subject.phase().getName();
  }

  /**
   * Figures that were kept, under the names of then: they lead nowhere, and nothing of them is for
   * us only.
   *
   * @param basis not null
   */
  public FiguresView ofCopy(DelayReport report, SharedHead head, FiguresView.Basis basis) {
    Names names = names(head);
    String phase = head.subject().phase() == null ? null : head.subject().phase().name();
    FiguresView.Rest rest =
        new FiguresView.Rest(
            times.of(report.time(), head.period(), head.step(), names, Address.NOWHERE),
            rests.shift(report, phase, Address.NOWHERE),
            null);
    return new FiguresView(
        basis,
        sides.of(report, names, Address.NOWHERE),
        sides.apart(report.apart(), Address.NOWHERE),
        rest,
        names.texts());
  }

  private Names names(SharedHead head) {
    String client = head.subject().client() == null ? null : head.subject().client().name();
    return new Names(client, subjects.texts());
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
