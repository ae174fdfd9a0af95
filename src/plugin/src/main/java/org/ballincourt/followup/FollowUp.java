package org.ballincourt.followup;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.ballincourt.client.Work;

/**
 * What happens once the work for a client is over: that it is proposed, held or not, what was asked
 * and when we look again.
 *
 * @param id null while it is not kept
 * @param work what is over, not null
 * @param ending how it came to an end, not null
 * @param stage how far it is, not null
 * @param asked what was asked, not null
 * @param lookAgainOn the day of the second look, in the client’s zone; null for none
 */
public record FollowUp(
    Long id, Work work, Ending ending, Stage stage, Asked asked, LocalDate lookAgainOn) {

  /**
   * How the work came to an end.
   *
   * @param why not null
   * @param at when, not null
   * @param by the key of the user who said so; null where nobody did
   * @param issue where the end is marked; null for nowhere
   */
  public record Ending(Why why, Instant at, String by, ClosingIssue issue) {

    /** What told us that it is over. */
    public enum Why {
      /** No version is unreleased, and no issue is open. */
      NOTHING_LEFT,
      /** The workflow said so. */
      WORKFLOW,
      /** Somebody said so. */
      BY_HAND
    }

    public Ending {
      requireNonNull(why, "why");
      requireNonNull(at, "at");
    }
  }

  /**
   * The issue with which the work ended; its key is that of the time, so that it outlives a move,
   * and the issue itself.
   */
  public record ClosingIssue(long id, String key) {
    public ClosingIssue {
      requireNonNull(key, "key");
    }
  }

  /**
   * The ids of what was sent.
   *
   * @param questions the questions after the work; null while they were not asked
   * @param secondLook those of the second look; null while they were not asked
   */
  public record Asked(Long questions, Long secondLook) {

    public static final Asked NOTHING = new Asked(null, null);
  }

  public FollowUp {
    requireNonNull(work, "work");
    requireNonNull(ending, "ending");
    requireNonNull(stage, "stage");
    requireNonNull(asked, "asked");
  }

  /** The same, called otherwise. */
  public FollowUp of(Work next) {
    return new FollowUp(id, next, ending, stage, asked, lookAgainOn);
  }

  public FollowUp at(Stage next) {
    return new FollowUp(id, work, ending, next, asked, lookAgainOn);
  }

  public FollowUp having(Asked next) {
    return new FollowUp(id, work, ending, stage, next, lookAgainOn);
  }

  /**
   * @param date null for not at all
   */
  public FollowUp lookingAgainOn(LocalDate date) {
    return new FollowUp(id, work, ending, stage, asked, date);
  }

  /**
   * The same, looking again a month later; another day that somebody has chosen stays.
   *
   * @param held the day on which it was held, in the client’s zone
   */
  public FollowUp lookingAgainAfter(LocalDate held) {
    return lookAgainOn == null ? lookingAgainOn(held.plusMonths(1)) : this;
  }

  /** Whether the second look is to be asked for. */
  public boolean isLookDue(LocalDate today) {
    return lookAgainOn != null && asked.secondLook() == null && !today.isBefore(lookAgainOn);
  }
}
