package org.ballincourt.testing;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ballincourt.court.Disagreement;
import org.ballincourt.court.Party;
import org.ballincourt.court.Status;
import org.ballincourt.court.store.turn.CurrentTurn;
import org.ballincourt.court.store.turn.CurrentTurns;
import org.ballincourt.court.store.turn.StoredTurn.TurnAsk;

/** Open turns that a test has put there; times are those of {@link Asks#instant}. */
public final class CurrentMoves extends CurrentTurns {

  private final List<CurrentTurn> turns = new ArrayList<>();
  private final Set<Long> returned = new HashSet<>();
  private final long home;
  private Long client;

  public CurrentMoves(long home) {
    super(null);
    this.home = home;
  }

  /** Whose issues those are that come after this. */
  public CurrentMoves of(long client) {
    this.client = client;
    return this;
  }

  /** The client is asked for something by a date; null for no date, and for not told yet. */
  public CurrentMoves asked(long issue, String since, String told, String due) {
    TurnAsk ask = new TurnAsk(1, told == null ? null : Asks.instant(told));
    return add(issue, home, Party.CLIENT, since, due, ask, null);
  }

  /** It is the party's move, and nobody is asked for anything. */
  public CurrentMoves with(Party party, long issue, String since, String due) {
    return add(issue, home, party, since, due, null, null);
  }

  public CurrentMoves elsewhere(Party party, long issue, long project, String since) {
    return add(issue, project, party, since, null, null, null);
  }

  /** It came from the client to us. */
  public CurrentMoves returned(long issue, String since) {
    returned.add(issue);
    return with(Party.TEAM, issue, since, null);
  }

  public CurrentMoves disagreeing(long issue, Party party, String since, Status status) {
    return add(issue, home, party, since, null, null, new Disagreement(party, status));
  }

  private CurrentMoves add(
      long issue,
      long project,
      Party party,
      String since,
      String due,
      TurnAsk ask,
      Disagreement disagreement) {
    Instant date = due == null ? null : Asks.instant(due);
    Instant start = Asks.instant(since);
    turns.add(new CurrentTurn(issue, project, client, party, start, date, ask, disagreement));
    return this;
  }

  private List<CurrentTurn> those(Collection<Long> homes, Predicate<CurrentTurn> wanted) {
    return turns.stream()
        .filter(turn -> homes.contains(turn.home()))
        .filter(wanted)
        .sorted(comparing(CurrentTurn::since))
        .toList();
  }

  @Override
  public List<CurrentTurn> dated(Collection<Long> homes, int most) {
    return those(homes, turn -> turn.isTold() && turn.due() != null).stream()
        .sorted(comparing(CurrentTurn::due))
        .limit(most)
        .toList();
  }

  @Override
  public List<CurrentTurn> undated(Collection<Long> homes, int most) {
    return those(homes, turn -> turn.isTold() && turn.due() == null);
  }

  @Override
  public List<CurrentTurn> untold(Collection<Long> homes, int most) {
    return those(homes, turn -> turn.ask() != null && !turn.isTold());
  }

  @Override
  public List<CurrentTurn> unasked(Collection<Long> homes, int most) {
    return those(homes, turn -> turn.party() == Party.CLIENT && turn.ask() == null);
  }

  @Override
  public int countWithClient(Collection<Long> homes, Long client) {
    return those(
            homes,
            turn ->
                turn.party() == Party.CLIENT && (client == null || client.equals(turn.client())))
        .size();
  }

  @Override
  public List<CurrentTurn> oursDueBefore(Instant end, Collection<Long> homes, int most) {
    return those(homes, turn -> turn.party() == Party.TEAM && turn.isPast(end));
  }

  @Override
  public List<CurrentTurn> disagreeing(Collection<Long> homes, int most) {
    return those(homes, turn -> turn.disagreement() != null);
  }

  @Override
  public List<CurrentTurn> ofBothSides(Collection<Long> homes) {
    return those(homes, turn -> true);
  }

  @Override
  public List<CurrentTurn> returnedSince(Instant start, Collection<Long> homes, int most) {
    return those(homes, turn -> returned.contains(turn.issueId()) && !turn.since().isBefore(start));
  }
}
