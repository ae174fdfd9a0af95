package org.ballincourt.court.store.check;

import java.time.Instant;
import java.util.List;

/**
 * How a check of stored turns went.
 *
 * @param at when it ended, not null
 * @param checked how many issues were looked at
 * @param healed how many issues had turns that were wrong
 * @param seenUntil what Jira had changed before has been looked at, whatever became of its events,
 *     not null
 * @param details not null
 */
public record Check(Instant at, int checked, int healed, Instant seenUntil, Details details) {

  /** Of a check that found nothing worth telling. */
  public Check(Instant at, int checked, int healed, Instant seenUntil) {
    this(at, checked, healed, seenUntil, Details.NONE);
  }

  /**
   * What a check found.
   *
   * @param examples the ids of some issues that were healed
   * @param leftovers how many of the healed issues are in projects that are off or gone
   * @param failed how many issues could not be looked at
   * @param failure why the first of them could not, or why projects could not; null where all went
   *     well
   */
  public record Details(List<Long> examples, int leftovers, int failed, String failure) {
    public static final Details NONE = new Details(List.of(), 0, 0, null);

    /** So many examples are kept. */
    public static final int MOST_EXAMPLES = 20;

    private static final int MOST_OF_A_FAILURE = 450;

    public Details {
      examples = examples.stream().limit(MOST_EXAMPLES).toList();
      failure =
          failure == null || failure.length() <= MOST_OF_A_FAILURE
              ? failure
              : failure.substring(0, MOST_OF_A_FAILURE);
    }
  }
}
