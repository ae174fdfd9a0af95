package org.ballincourt.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ballincourt.followup.FollowUp.Ending;

/**
 * When a follow-up is proposed, and when a proposal is withdrawn. It is proposed once all is done;
 * but not while the next release may be expected soon, and after somebody has said something of an
 * earlier one only when work has gone on since.
 *
 * @param now when it is asked
 * @param zone in which days are told
 */
public record ProposalRule(Instant now, ZoneId zone) {

  /** After one that was held, not held or not wanted. */
  public static final Duration QUIET = Duration.ofDays(60);

  /** The transition that said that the work is over is itself a move. */
  private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

  /** With a proposal that was wrong between them two are enough. */
  private static final int RELEASES_AROUND_A_WRONG_ONE = 2;

  /** What is to be done. */
  public enum Verdict {
    PROPOSE,
    WITHDRAW,
    NOTHING
  }

  public Verdict of(Progress progress, Past past) {
    if (past.latest().filter(latest -> isToBeWithdrawn(latest, progress)).isPresent()) {
      return Verdict.WITHDRAW;
    }
    boolean over = progress.left().isAllDone() && !isInRhythm(progress.releases(), past);
    return over && mayFollow(past, progress) ? Verdict.PROPOSE : Verdict.NOTHING;
  }

  private static boolean isToBeWithdrawn(FollowUp latest, Progress progress) {
    if (latest.stage().state() != Stage.State.PROPOSED || !progress.left().isAny()) {
      return false;
    }
    Ending ending = latest.ending();
    return ending.why() == Ending.Why.NOTHING_LEFT
        || progress.movedAfter(ending.at().plus(SAME_MOMENT));
  }

  private boolean isInRhythm(Releases releases, Past past) {
    boolean wrong = releases.last().filter(day -> past.wasWrongBefore(day, zone)).isPresent();
    int least = wrong ? RELEASES_AROUND_A_WRONG_ONE : Releases.MAKE_A_RHYTHM;
    return releases.areInRhythm(least, LocalDate.ofInstant(now, zone));
  }

  private boolean mayFollow(Past past, Progress progress) {
    return mayFollow(past)
        && past.latest().filter(latest -> !wentOn(latest.stage(), progress)).isEmpty();
  }

  /**
   * Whether another one may be proposed where somebody says that the work is over: there is none
   * that is open, nor one that was ended lately.
   */
  public boolean mayFollow(Past past) {
    return !past.never() && past.latest().map(FollowUp::stage).map(this::mayFollow).orElse(true);
  }

  private boolean mayFollow(Stage stage) {
    return switch (stage.state()) {
      case PROPOSED, WANTED, PLANNED -> false;
      case WITHDRAWN, NOT_THE_END -> true;
      case HELD, NOT_HELD, NOT_WANTED -> !now.isBefore(stage.since().plus(QUIET));
    };
  }

  /** What was withdrawn was so because work went on. */
  private boolean wentOn(Stage stage, Progress progress) {
    return stage.state() == Stage.State.WITHDRAWN || progress.wentOnAfter(stage.since(), zone);
  }
}
