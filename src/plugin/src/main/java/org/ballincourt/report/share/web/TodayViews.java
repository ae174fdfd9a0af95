package org.ballincourt.report.share.web;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.share.Piece;
import org.ballincourt.report.share.SharedCopy;
import org.ballincourt.report.share.access.Deviations;
import org.ballincourt.report.share.access.Deviations.Shown;
import org.ballincourt.report.share.difference.Cause;
import org.ballincourt.report.share.difference.Reason;
import org.ballincourt.report.share.difference.Today;
import org.ballincourt.report.web.FiguresViews;
import org.ballincourt.report.web.view.FiguresView;
import org.springframework.stereotype.Component;

/** Puts what a copy would say today into what somebody reads. */
@Component
public class TodayViews {

  /** Of these the date is what differs, or what is over. */
  private static final Set<Cause> DATED = EnumSet.of(Cause.DATE_PASSED, Cause.OTHERWISE);

  private final FiguresViews figures;
  private final Deviations deviations;
  private final CopyWords words;

  @Inject
  public TodayViews(FiguresViews figures, Deviations deviations, CopyWords words) {
    this.figures = figures;
    this.deviations = deviations;
    this.words = words;
  }

  TodayView of(SharedCopy copy, Today today, FiguresView then) {
    return new TodayView(
        result(copy, today),
        today.circumstances().stream().map(words::circumstance).toList(),
        today.figures().map(report -> compared(copy, report, then)).orElse(null),
        today.reasons().stream().map(reason -> reason(copy, reason)).toList(),
        words.texts());
  }

  private String result(SharedCopy copy, Today today) {
    if (today.figures().isEmpty()) {
      return words.text("ballincourt.report.shared.nothing-to-count");
    }
    if (today.isLike(copy.figures())) {
      return words.text("ballincourt.report.shared.same");
    }
    return words.text(
        copy.kept().isPresent()
            ? "ballincourt.report.shared.differs"
            : "ballincourt.report.shared.differs-without-rows");
  }

  private ComparedFigures compared(SharedCopy copy, DelayReport report, FiguresView then) {
    FiguresView now = figures.ofCopy(report, copy.head(), new FiguresView.Basis("", "", List.of()));
    return new ComparedFigures(then, now, words);
  }

  private ReasonView reason(SharedCopy copy, Reason reason) {
    List<Shown> shown = deviations.shown(copy, reason);
    int count = reason.deviations().size();
    int more = count - shown.size();
    return new ReasonView(
        words.text("ballincourt.report.shared.because." + CourtWords.code(reason.cause()), count),
        shown.stream().map(this::row).toList(),
        more == 0 ? null : words.text("ballincourt.report.shared.more", more));
  }

  private DeviationView row(Shown shown) {
    Cause cause = shown.deviation().cause();
    Function<Piece, String> words = DATED.contains(cause) ? this.words::dated : this.words::piece;
    return new DeviationView(
        shown.key(),
        cause != Cause.DELETED,
        words.apply(shown.deviation().then()),
        words.apply(shown.deviation().today()));
  }
}
