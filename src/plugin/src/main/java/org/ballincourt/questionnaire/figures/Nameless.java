package org.ballincourt.questionnaire.figures;

/**
 * When answers without names may be seen: those of one sending all together, and not one of them
 * before that.
 *
 * <p>Whatever is asked of the results takes whole sendings in or leaves them out, and nothing asks
 * for anything smaller: client, project, questionnaire, version, period and wave all belong to the
 * sending. So what a filter shows, and what two filters show less the one than the other, is always
 * made of whole sendings, of which each has passed this rule by itself.
 */
public final class Nameless {

  /** So many have to be finished, and as many have to be asked. */
  public static final int FEWEST = 5;

  private Nameless() {}

  /**
   * Whether they may be seen.
   *
   * @param finished how many people have answered by themselves; what we have written down for
   *     somebody hides nobody, so it does not count
   * @param closed whether nobody can answer any more
   */
  public static boolean areTold(int finished, boolean closed) {
    return closed || finished >= FEWEST;
  }
}
