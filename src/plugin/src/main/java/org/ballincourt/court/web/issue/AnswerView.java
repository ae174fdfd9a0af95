package org.ballincourt.court.web.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;

/**
 * How much of the time to answer is used, and by when an answer is due, for a template: for what
 * the client is asked for in all of its rounds, else for the open turn alone.
 */
public final class AnswerView {

  private static final double WHOLE = 100;

  private final CountedTurns counted;
  private final Deadline deadline;
  private final Instant at;
  private final CourtWords words;

  /**
   * @param deadline of the open turn
   * @param at the instant up to which that counts
   */
  AnswerView(CountedTurns counted, Deadline deadline, Instant at, CourtWords words) {
    this.counted = counted;
    this.deadline = deadline;
    this.at = at;
    this.words = words;
  }

  /** How full the bar is, in percent; never more than full. */
  public String getShare() {
    double share = WHOLE * elapsed().toSeconds() / Math.max(1, allowed().toSeconds());
    return String.format(Locale.ROOT, "%.1f", Math.min(WHOLE, share));
  }

  /** What the bar shows, in words; how far beyond only where somebody is late. */
  public String getOfTarget() {
    Excess beyond = deadline.excessAt(at);
    return words.text(
        isOverdue() && beyond.amount() > 0
            ? "ballincourt.court.panel.beyond-target"
            : "ballincourt.court.panel.of-target",
        words.duration(elapsed()),
        words.duration(allowed()),
        time(),
        words.times().excess(beyond));
  }

  /** Our target, or that somebody has picked a date. */
  private String time() {
    return course()
        .map(course -> course.commitment().picked().isEmpty() ? course.terms().time() : null)
        .or(() -> course().isPresent() ? Optional.empty() : counted.target().map(Target::time))
        .map(words.times()::allowance)
        .map(time -> words.text("ballincourt.court.panel.our-target", time))
        .orElseGet(() -> words.text("ballincourt.court.panel.picked"));
  }

  public String getAnswerBy() {
    String due = words.times().due(deadline.due(), deadline.calendar().zone());
    return words.text("ballincourt.court.panel.answer-by", due);
  }

  /** Never so for the client, whom nobody has told. */
  public boolean isOverdue() {
    return counted.isOverdue(at);
  }

  public String getOverdueText() {
    return words.text("ballincourt.court.panel.past-the-date");
  }

  private Duration elapsed() {
    return course()
        .map(course -> course.elapsed(at))
        .orElseGet(() -> counted.length(counted.open(), at));
  }

  private Duration allowed() {
    return course()
        .map(course -> deadline.allowed().minus(course.away(at)))
        .orElseGet(deadline::allowed);
  }

  /** What the client is asked for, where it is the client's move. */
  private Optional<Course> course() {
    return counted.openCourse().filter(course -> counted.open().party() == Party.CLIENT);
  }
}
