package org.ballincourt.court;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is odd in an issue's history. It changes no turn, but people may want to know: whoever says
 * what statuses mean has to know those that are gone, and a history that does not fit together may
 * tell of turns that never were.
 *
 * @param misfit the latest; null for none
 * @param gone some statuses that Jira no longer knows, in the order of their ids; other issues tell
 *     of others
 * @param disagreement between a hand-over and the status today; null for none
 */
public record Oddities(Misfit misfit, List<Status> gone, Disagreement disagreement) {

  public static final Oddities NONE = new Oddities(null, List.of());

  /** So many, and so much of an id or a name, that what is kept of an issue stays small. */
  private static final int MOST_GONE = 4;

  private static final int MOST_OF_AN_ID = 20;
  private static final int MOST_OF_A_NAME = 40;

  public Oddities {
    misfit = misfit == null ? null : shortened(misfit);
    gone = gone.stream().limit(MOST_GONE).map(Oddities::shortened).toList();
    disagreement = disagreement == null ? null : shortened(disagreement);
  }

  /** Of an issue whose hand-overs and status agree. */
  public Oddities(Misfit misfit, List<Status> gone) {
    this(misfit, gone, null);
  }

  /** The same, and where a hand-over and the status disagree. */
  public Oddities with(Disagreement found) {
    return new Oddities(misfit, gone, found);
  }

  /**
   * @param exists whether Jira knows a status of that id today
   */
  public static Oddities of(History history, Predicate<String> exists) {
    List<Misfit> misfits = Misfit.of(history);
    Misfit latest = misfits.isEmpty() ? null : misfits.get(misfits.size() - 1);
    List<Status> gone = new ArrayList<>(passed(history));
    gone.removeIf(status -> exists.test(status.id()));
    return new Oddities(latest, gone);
  }

  /** Each under the name that it had last. */
  private static Collection<Status> passed(History history) {
    Map<String, Status> passed = new TreeMap<>();
    passed.put(history.atCreation().id(), history.atCreation());
    history.changes().forEach(change -> passed.put(change.to().id(), change.to()));
    return passed.values();
  }

  private static Misfit shortened(Misfit misfit) {
    return new Misfit(misfit.at(), shortened(misfit.expected()), shortened(misfit.found()));
  }

  private static Disagreement shortened(Disagreement found) {
    return new Disagreement(found.handedTo(), shortened(found.status()));
  }

  private static Status shortened(Status status) {
    return new Status(start(status.id(), MOST_OF_AN_ID), start(status.name(), MOST_OF_A_NAME));
  }

  /** Half of a character no database gives back as it was. */
  private static String start(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
