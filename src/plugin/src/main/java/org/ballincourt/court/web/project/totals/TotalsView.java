package org.ballincourt.court.web.project.totals;

import java.util.List;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;

/** How long it was each side's move, by phase. */
public final class TotalsView {

  /** Both sides stand side by side wherever one of them does; nobody's time is nowhere. */
  static final List<Party> SIDES = List.of(Party.TEAM, Party.CLIENT, Party.THIRD_PARTY);

  /** More phases than this are too many to be read. */
  static final int MOST = 50;

  /** So many of them are shown then. */
  static final int LATEST = 20;

  private final List<PhaseView> phases;
  private final PhaseView sum;
  private final CourtWords words;

  /**
   * @param phases as Jira orders them; null where they could not be read
   * @param sum null where they could not be read
   */
  TotalsView(List<PhaseView> phases, PhaseView sum, CourtWords words) {
    this.phases = phases == null ? null : List.copyOf(phases);
    this.sum = sum;
    this.words = words;
  }

  public boolean isUnread() {
    return phases == null;
  }

  public boolean isNothing() {
    return phases != null && phases.isEmpty();
  }

  /** Those at the end; nearly always that is all of them. */
  public List<PhaseView> getPhases() {
    return phases.subList(earlier(), phases.size());
  }

  public boolean isMore() {
    return earlier() > 0;
  }

  public List<PhaseView> getEarlier() {
    return phases.subList(0, earlier());
  }

  private int earlier() {
    return phases.size() > MOST ? phases.size() - LATEST : 0;
  }

  /** Of one phase the sum says nothing new. */
  public boolean isSummed() {
    return phases.size() > 1;
  }

  public PhaseView getSum() {
    return sum;
  }

  public List<String> getSides() {
    return SIDES.stream().map(words::side).toList();
  }

  public String getHeading() {
    return words.text("ballincourt.court.totals.title");
  }

  public String getPhaseLabel() {
    return words.text("ballincourt.court.totals.phase");
  }

  public String getEarlierLabel() {
    return words.text("ballincourt.court.totals.earlier", earlier());
  }

  public String getScope() {
    return words.text("ballincourt.court.totals.scope");
  }

  public String getNothingText() {
    return words.text("ballincourt.court.totals.nothing");
  }

  public String getUnreadText() {
    return words.text("ballincourt.court.totals.unread");
  }
}
