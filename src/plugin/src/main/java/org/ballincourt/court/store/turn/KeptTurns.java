package org.ballincourt.court.store.turn;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.ballincourt.court.Turn;
import org.ballincourt.court.life.PlacedTurn;
import org.springframework.stereotype.Component;

/** Tells of which projects and issues turns are kept. */
@Component
public class KeptTurns {

  private static final String OF_ISSUES =
      TurnRow.HOME_ID + " = ? AND " + TurnRow.ISSUE_ID + " >= ? AND " + TurnRow.ISSUE_ID + " <= ?";

  /** Of rows that are read at once. */
  private static final int BATCH = 500;

  private final ActiveObjects ao;

  @Inject
  public KeptTurns(ActiveObjects ao) {
    this.ao = ao;
  }

  /** How many turns are kept in all; one statement. */
  public int size() {
    return ao.count(TurnRow.class, TurnRow.ISSUE_ID + " >= ?", 0L);
  }

  /** The projects whose rules decided some turn, in order; one statement for each. */
  public List<Long> homes() {
    List<Long> homes = new ArrayList<>();
    for (TurnRow[] next = homeAfter(0); next.length > 0; next = homeAfter(next[0].getHomeId())) {
      homes.add(next[0].getHomeId());
    }
    return homes;
  }

  private TurnRow[] homeAfter(long home) {
    return ao.find(
        TurnRow.class,
        Query.select().where(TurnRow.HOME_ID + " > ?", home).order(TurnRow.HOME_ID).limit(1));
  }

  /** The projects some of whose issues have a turn in that phase, in order. */
  public List<Long> homesOfPhase(long version) {
    List<Long> homes = new ArrayList<>();
    for (TurnRow[] next = ofPhaseAfter(0, version);
        next.length > 0;
        next = ofPhaseAfter(next[0].getHomeId(), version)) {
      homes.add(next[0].getHomeId());
    }
    return homes;
  }

  private TurnRow[] ofPhaseAfter(long home, long version) {
    return ao.find(
        TurnRow.class,
        Query.select()
            .where(TurnRow.PHASE_ID + " = ? AND " + TurnRow.HOME_ID + " > ?", version, home)
            .order(TurnRow.HOME_ID)
            .limit(1));
  }

  /** The issues that were in the project when they were last derived, in order, in batches. */
  public List<Long> issuesOf(long home) {
    List<Long> issues = new ArrayList<>();
    TurnRow[] open = openTurnsAfter(0, home);
    while (open.length > 0) {
      for (TurnRow row : open) {
        issues.add(row.getIssueId());
      }
      open = openTurnsAfter(open[open.length - 1].getIssueId(), home);
    }
    return issues;
  }

  private TurnRow[] openTurnsAfter(long issueId, long home) {
    String open = TurnRow.ENDED_AT + " IS NULL";
    return ao.find(
        TurnRow.class,
        Query.select()
            .where(
                TurnRow.HOME_ID + " = ? AND " + TurnRow.ISSUE_ID + " > ? AND " + open,
                home,
                issueId)
            .order(TurnRow.ISSUE_ID)
            .limit(BATCH));
  }

  /**
   * All turns of the issues that were in the project when they were last derived, a batch of issues
   * at a time; two statements a batch, when it is asked for. Turns that were cut where their issue
   * came from another project are whole here, in the place where they began; an issue whose rows
   * make no sense is left out.
   */
  public Iterable<List<PlacedTurn>> batchesOf(long home) {
    return () ->
        Stream.iterate(
                openTurnsAfter(0, home),
                open -> open.length > 0,
                open -> openTurnsAfter(open[open.length - 1].getIssueId(), home))
            .map(open -> turnsOf(open, home))
            .iterator();
  }

  private List<PlacedTurn> turnsOf(TurnRow[] open, long home) {
    long first = open[0].getIssueId();
    long last = open[open.length - 1].getIssueId();
    return Arrays.stream(ao.find(TurnRow.class, OF_ISSUES, home, first, last))
        .collect(groupingBy(TurnRow::getIssueId))
        .values()
        .stream()
        .flatMap(rows -> whole(TurnStore.turns(rows)).stream())
        .toList();
  }

  private static List<PlacedTurn> whole(List<StoredTurn> parts) {
    LinkedList<PlacedTurn> whole = new LinkedList<>();
    for (StoredTurn part : parts) {
      PlacedTurn last = whole.peekLast();
      boolean goesOn = last != null && goesOn(last.turn(), part.placed().turn());
      whole.add(goesOn ? joined(whole.removeLast(), part.placed().turn()) : part.placed());
    }
    return whole;
  }

  /** Two turns that follow each other are never the same move for the same reason. */
  private static boolean goesOn(Turn earlier, Turn later) {
    return later.startedAt().equals(earlier.endedAt())
        && later.party() == earlier.party()
        && later.reason() == earlier.reason();
  }

  private static PlacedTurn joined(PlacedTurn first, Turn rest) {
    Turn turn = first.turn();
    Turn whole = new Turn(turn.party(), turn.reason(), turn.startedAt(), rest.endedAt());
    return new PlacedTurn(whole, first.project(), first.phase());
  }
}
