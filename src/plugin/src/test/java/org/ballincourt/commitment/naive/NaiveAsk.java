package org.ballincourt.commitment.naive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.Fact.Kind;
import org.ballincourt.commitment.naive.NaiveCourt.Gift;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;

/** One ask and what became of it. */
final class NaiveAsk {

  private static final int DAYS_OF_SILENCE = 3;

  private final List<Fact> facts;
  private final NaiveCalendar calendar;
  private final Allowance target;

  /** What ended it, and when. */
  record End(Instant at, State state) {}

  /**
   * @param facts of this ask, in the order in which they were written down
   * @param calendar the client's, closed while the contact is away
   * @param target null for none
   */
  NaiveAsk(List<Fact> facts, NaiveCalendar calendar, Allowance target) {
    this.facts = facts;
    this.calendar = calendar;
    this.target = target;
  }

  // ------------------------------------------------------------------ what moves the ball

  List<Gift> gifts() {
    List<Gift> gifts = new ArrayList<>();
    for (Fact fact : facts) {
      switch (fact.kind()) {
        case ASKED, ANSWERED -> gifts.add(gift(fact, Party.CLIENT, null));
        case QUESTIONED -> gifts.add(gift(fact, Party.TEAM, null));
        case WITHDRAWN -> gifts.add(gift(fact, Party.TEAM, Party.CLIENT));
        default -> {}
      }
    }
    received().ifPresent(at -> gifts.add(new Gift(at, lastTick(), Party.TEAM, null)));
    return gifts;
  }

  private static Gift gift(Fact fact, Party party, Party onlyFrom) {
    return new Gift(fact.at(), fact.id(), party, onlyFrom);
  }

  /** When the last need came; nothing comes back before the ball was given for it. */
  private Optional<Instant> received() {
    Map<Integer, Instant> ticks = ticks();
    int needs = of(Kind.ASKED, Kind.ADDED).mapToInt(fact -> fact.content().needs().size()).sum();
    if (ticks.size() < needs) {
      return Optional.empty();
    }
    Stream<Instant> given = of(Kind.ASKED, Kind.ANSWERED).map(Fact::at);
    return Stream.concat(ticks.values().stream(), given).max(Instant::compareTo);
  }

  private Map<Integer, Instant> ticks() {
    Map<Integer, Instant> ticks = new TreeMap<>();
    of(Kind.RECEIVED)
        .forEach(fact -> fact.content().received().forEach(n -> ticks.putIfAbsent(n, fact.at())));
    return ticks;
  }

  /** Which of the facts tells of the last need that came. */
  private long lastTick() {
    return of(Kind.RECEIVED)
        .max(Comparator.comparing(Fact::at).thenComparingLong(Fact::id))
        .map(Fact::id)
        .orElseThrow();
  }

  // ------------------------------------------------------------------ what became of it

  /** The first of them; at one instant what came counts, then the status, then what was said. */
  Optional<End> end(List<Turn> turns) {
    Instant asked = facts.get(0).at();
    Stream<End> done =
        turns.stream()
            .filter(turn -> turn.reason() == Reason.DONE && turn.startedAt().isAfter(asked))
            .map(turn -> new End(turn.startedAt(), State.DONE));
    Stream<End> withdrawn = of(Kind.WITHDRAWN).map(fact -> new End(fact.at(), State.WITHDRAWN));
    Stream<End> received = received().stream().map(at -> new End(at, State.RECEIVED));
    return Stream.of(received, done, withdrawn)
        .flatMap(any -> any)
        .min((one, other) -> one.at.compareTo(other.at));
  }

  State state(List<Turn> turns) {
    return end(turns).map(End::state).orElse(State.OPEN);
  }

  Optional<Instant> told() {
    return facts.stream()
        .filter(fact -> fact.kind() == Kind.ASKED || fact.kind() == Kind.TOLD)
        .filter(fact -> fact.content().channel() != null)
        .map(Fact::at)
        .min(Instant::compareTo);
  }

  Duration elapsed(List<Turn> turns, Instant at) {
    return sum(turns, at, true);
  }

  /** Since told and until its end, on its own calendar. */
  private Duration sum(List<Turn> turns, Instant at, boolean client) {
    Instant until = end(turns).map(End::at).orElse(at);
    Duration sum = Duration.ZERO;
    if (told().isEmpty()) {
      return sum;
    }
    for (Turn turn : turns) {
      if (client == (turn.party() == Party.CLIENT)) {
        Instant from = later(turn.startedAt(), told().get());
        Instant to = turn.isOpen() || turn.endedAt().isAfter(until) ? until : turn.endedAt();
        sum = to.isAfter(from) ? sum.plus(calendar.between(from, to)) : sum;
      }
    }
    return sum;
  }

  Optional<Instant> due(List<Turn> turns, Instant at) {
    return firstDue().map(due -> moved(due, sum(turns, at, false)));
  }

  private Optional<Instant> firstDue() {
    Optional<LocalDate> picked =
        facts.stream()
            .flatMap(fact -> Stream.ofNullable(fact.content().picked()))
            .reduce((before, after) -> after);
    if (told().isEmpty()) {
      return Optional.empty();
    }
    return picked
        .map(calendar::closingFrom)
        .or(() -> Optional.ofNullable(target).map(time -> fromTarget(told().get())));
  }

  private Instant fromTarget(Instant told) {
    return calendar.end(told, target);
  }

  private boolean isInDays() {
    return target.unit() == Allowance.Unit.WORKING_DAYS;
  }

  private Instant moved(Instant due, Duration by) {
    if (by.isZero()) {
      return due;
    }
    Instant moved = calendar.plus(due, by);
    boolean picked = facts.stream().anyMatch(fact -> fact.content().picked() != null);
    return picked || isInDays() ? calendar.closingFrom(calendar.date(moved)) : moved;
  }

  boolean isOverdue(List<Turn> turns, Instant at) {
    boolean theirs = turns.get(turns.size() - 1).party() == Party.CLIENT;
    return theirs
        && end(turns).isEmpty()
        && due(turns, at).filter(due -> at.isAfter(due)).isPresent();
  }

  /** Past the date, and past three working days of the team since our last word. */
  boolean isLetSlide(List<Turn> turns, Instant at, NaiveCalendar team) {
    return isOverdue(turns, at) && at.isAfter(endOfSilence(team));
  }

  /** When three working days have gone by since our last word; what comes then is soon enough. */
  Instant endOfSilence(NaiveCalendar team) {
    return team.closingOfNthDayAfter(lastWord(), DAYS_OF_SILENCE);
  }

  private Instant lastWord() {
    return of(Kind.ASKED, Kind.TOLD, Kind.NUDGED, Kind.ANSWERED)
        .map(Fact::at)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  /** Empty where it counts in no share. */
  Optional<Boolean> inTime(List<Turn> turns) {
    return end(turns)
        .filter(end -> end.state != State.WITHDRAWN)
        .flatMap(end -> due(turns, end.at).map(due -> !end.at.isAfter(due)));
  }

  private Stream<Fact> of(Kind... kinds) {
    return facts.stream().filter(fact -> List.of(kinds).contains(fact.kind()));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
