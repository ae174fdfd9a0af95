package org.ballincourt.report;

/**
 * What waiting and work cost us: nothing that a client is shown.
 *
 * @param back hours to get back into the work, our estimate; null where nobody said what it costs
 * @param work planned and spent, not null
 */
public record Effort(Back back, Work work) {

  /** Nothing is said. */
  public static final Effort NONE = new Effort(null, Work.NONE);

  /**
   * @param turns of the client after which we had to find our way back
   * @param hours for all of them
   */
  public record Back(int turns, double hours) {}

  /**
   * Of the issues that are there now.
   *
   * @param planned seconds; null where nothing is planned
   * @param spent seconds; null where nothing is logged
   */
  public record Work(Long planned, Long spent) {
    public static final Work NONE = new Work(null, null);

    /** Nothing and nothing is nothing, which is not the same as zero. */
    public Work plus(Work more) {
      return new Work(sum(planned, more.planned), sum(spent, more.spent));
    }

    private static Long sum(Long one, Long other) {
      if (one == null) {
        return other;
      }
      return other == null ? one : Long.valueOf(one + other);
    }
  }
}
