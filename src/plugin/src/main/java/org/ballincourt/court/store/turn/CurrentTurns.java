package org.ballincourt.court.store.turn;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.ballincourt.court.Party;
import org.ballincourt.store.Thousands;
import org.springframework.stereotype.Component;

/**
 * The open turns of several projects at once: one statement for each thousand projects, however
 * many issues there are. Whoever shows them has to ask what the viewer may see.
 */
@Component
public class CurrentTurns {

  private static final String OF_PARTY = TurnRow.PARTY + " = ? AND ";
  private static final String ASKED = OF_PARTY + TurnRow.ASK_ID + " IS NOT NULL AND ";
  private static final String TOLD = ASKED + TurnRow.TOLD_AT + " IS NOT NULL AND ";

  private static final Comparator<CurrentTurn> OLDEST_FIRST =
      comparing(CurrentTurn::since).thenComparing(CurrentTurn::issueId);
  private static final Comparator<CurrentTurn> DUE_FIRST =
      comparing(CurrentTurn::due).thenComparing(CurrentTurn::issueId);

  private final ActiveObjects ao;

  @Inject
  public CurrentTurns(ActiveObjects ao) {
    this.ao = ao;
  }

  /** What the client was told of and has to answer by a date, the nearest date first. */
  public List<CurrentTurn> dated(Collection<Long> homes, int most) {
    String dated = TOLD + TurnRow.DUE_AT + " IS NOT NULL AND " + TurnRow.WAITS_IN;
    return find(homes, byDate(dated, most), Party.CLIENT.name());
  }

  /** What the client was told of without a date, the oldest first. */
  public List<CurrentTurn> undated(Collection<Long> homes, int most) {
    String undated = TOLD + TurnRow.DUE_AT + " IS NULL AND " + TurnRow.WAITS_IN;
    return find(homes, byAge(undated, most), Party.CLIENT.name());
  }

  /** What the client is asked for and was not told of yet, the oldest first. */
  public List<CurrentTurn> untold(Collection<Long> homes, int most) {
    String untold = ASKED + TurnRow.TOLD_AT + " IS NULL AND " + TurnRow.WAITS_IN;
    return find(homes, byAge(untold, most), Party.CLIENT.name());
  }

  /** What is with the client without an ask, the oldest first. */
  public List<CurrentTurn> unasked(Collection<Long> homes, int most) {
    String unasked = OF_PARTY + TurnRow.ASK_ID + " IS NULL AND " + TurnRow.WAITS_IN;
    return find(homes, byAge(unasked, most), Party.CLIENT.name());
  }

  /**
   * How many are with a client.
   *
   * @param client null for any
   */
  public int countWithClient(Collection<Long> homes, Long client) {
    String theirs = client == null ? OF_PARTY : OF_PARTY + TurnRow.CLIENT_ID + " = ? AND ";
    Object[] values =
        Stream.of(Party.CLIENT.name(), client).filter(Objects::nonNull).toArray(Object[]::new);
    return Thousands.of(homes)
        .map(some -> where(theirs + TurnRow.WAITS_IN, some, "", values))
        .mapToInt(query -> ao.count(TurnRow.class, query.getWhereClause(), query.getWhereParams()))
        .sum();
  }

  /** What is our move and was due before, the longest ago first. */
  public List<CurrentTurn> oursDueBefore(Instant end, Collection<Long> homes, int most) {
    String late = OF_PARTY + TurnRow.DUE_AT + " < ? AND " + TurnRow.WAITS_IN;
    return find(homes, byDate(late, most), Party.TEAM.name(), end.toEpochMilli());
  }

  /** What somebody was given against what its status says, the oldest first. */
  public List<CurrentTurn> disagreeing(Collection<Long> homes, int most) {
    String open = TurnRow.ENDED_AT + " IS NULL AND "; // it may be nobody's move
    String disagreeing = open + TurnRow.DISAGREEMENT + " IS NOT NULL AND " + TurnRow.HOME_ID;
    return find(homes, byAge(disagreeing, most)).stream()
        .filter(turn -> turn.disagreement() != null)
        .toList();
  }

  /** Everything that is the client's move or ours, in no order. */
  public List<CurrentTurn> ofBothSides(Collection<Long> homes) {
    String either = "(" + TurnRow.PARTY + " = ? OR " + TurnRow.PARTY + " = ?) AND ";
    String sides = either + TurnRow.WAITS_IN;
    Wanted all = new Wanted(sides, "", OLDEST_FIRST, Integer.MAX_VALUE);
    return find(homes, all, Party.TEAM.name(), Party.CLIENT.name());
  }

  /**
   * What is our move and was the client's right before, if it came to us at that time or later, the
   * latest first; two statements for each thousand projects.
   */
  public List<CurrentTurn> returnedSince(Instant start, Collection<Long> homes, int most) {
    String ours = OF_PARTY + TurnRow.STARTED_AT + " >= ? AND " + TurnRow.WAITS_IN;
    Wanted all = new Wanted(ours, "", OLDEST_FIRST.reversed(), Integer.MAX_VALUE);
    List<CurrentTurn> now = find(homes, all, Party.TEAM.name(), start.toEpochMilli());
    Set<Handing> before = now.isEmpty() ? Set.of() : clientsUntil(start, homes);
    return now.stream()
        .filter(turn -> before.contains(new Handing(turn.issueId(), turn.since().toEpochMilli())))
        .limit(most)
        .toList();
  }

  /** The end of a turn of an issue. */
  private record Handing(long issueId, long at) {}

  private Set<Handing> clientsUntil(Instant start, Collection<Long> homes) {
    String where = OF_PARTY + TurnRow.ENDED_AT + " >= ? AND " + TurnRow.HOME_ID;
    Set<Handing> ends = new HashSet<>();
    Thousands.of(homes)
        .map(some -> where(where, some, "", Party.CLIENT.name(), start.toEpochMilli()))
        .flatMap(query -> Arrays.stream(ao.find(TurnRow.class, query)))
        .forEach(row -> ends.add(new Handing(row.getIssueId(), row.getEndedAt())));
    return ends;
  }

  /**
   * What is looked for, and in which order: that of the columns is that of the comparator.
   *
   * @param where ends with the column of projects
   * @param columns empty for any order
   */
  private record Wanted(String where, String columns, Comparator<CurrentTurn> order, int most) {}

  private static Wanted byDate(String where, int most) {
    return new Wanted(where, TurnRow.DUE_AT + ", " + TurnRow.ISSUE_ID, DUE_FIRST, most);
  }

  private static Wanted byAge(String where, int most) {
    return new Wanted(where, TurnRow.STARTED_AT + ", " + TurnRow.ISSUE_ID, OLDEST_FIRST, most);
  }

  private List<CurrentTurn> find(Collection<Long> homes, Wanted wanted, Object... values) {
    return Thousands.of(homes)
        .map(some -> where(wanted.where(), some, wanted.columns(), values))
        .map(query -> wanted.columns().isEmpty() ? query : query.limit(wanted.most()))
        .flatMap(query -> turns(ao.find(TurnRow.class, query)))
        .sorted(wanted.order())
        .limit(wanted.most())
        .toList();
  }

  private static Query where(String where, List<Long> homes, String order, Object... values) {
    List<Object> all = new ArrayList<>(List.of(values));
    all.addAll(homes);
    String marks = String.join(", ", Collections.nCopies(homes.size(), "?"));
    String among = where + " IN (" + marks + ")";
    Query query = Query.select().where(among, all.toArray());
    return order.isEmpty() ? query : query.order(order);
  }

  /** Without rows into which somebody has put nonsense. */
  private static Stream<CurrentTurn> turns(TurnRow[] rows) {
    return Arrays.stream(rows).flatMap(CurrentTurns::turn);
  }

  private static Stream<CurrentTurn> turn(TurnRow row) {
    try {
      return Stream.of(CurrentTurn.of(row));
    } catch (IllegalArgumentException | NullPointerException e) {
      return Stream.empty();
    }
  }
}
