package org.ballincourt.commitment.naive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Dealings;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.Fact.Kind;
import org.ballincourt.commitment.naive.NaiveCourt.Gift;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.History;
import org.ballincourt.court.Status;
import org.ballincourt.court.StatusChange;
import org.ballincourt.court.Turn;
import org.ballincourt.court.TurnDeriver;
import org.ballincourt.court.life.Life;
import org.ballincourt.court.life.Places;
import org.ballincourt.court.life.VersionFates;
import org.ballincourt.testing.Lives;

/** What happened to one issue, as the code tells it and as it is read out step by step. */
final class Story {

  private final Setting setting;
  private final Instant created;
  private final Status first;
  private final List<StatusChange> changes = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  Story(Setting setting, Instant created, Status first) {
    this.setting = setting;
    this.created = created;
    this.first = first;
  }

  Setting setting() {
    return setting;
  }

  List<Fact> facts() {
    return facts;
  }

  Status status() {
    return changes.isEmpty() ? first : changes.get(changes.size() - 1).to();
  }

  void move(Instant at, Status next) {
    changes.add(new StatusChange(at, changes.size() + 1, 0, status(), next));
  }

  void add(Fact fact) {
    facts.add(
        new Fact(
            facts.size() + 1,
            fact.kind(),
            fact.commitment(),
            fact.at(),
            fact.content(),
            fact.entry()));
  }

  /** Of the code, whatever the order in which it is told. */
  List<Turn> turns(Random random) {
    List<StatusChange> moves = new ArrayList<>(changes);
    Collections.shuffle(moves, random);
    History history = new History(created, moves, status(), ledger(random).handOvers());
    return new TurnDeriver(Lives::categoryOf)
        .explain(history, new CourtRules(setting.names(), true)).stream()
            .map(Explanation::turn)
            .toList();
  }

  List<Course> courses(List<Turn> turns, Random random) {
    return ledger(random).commitments().stream()
        .map(one -> new Course(one, turns, setting.terms(one.contact())))
        .toList();
  }

  /** What REST, panel and pages ask: the turns with whatever limits them. */
  CountedTurns counted(List<Course> courses, Random random) {
    History history = new History(created, changes, status(), ledger(random).handOvers());
    Places places = new Places(1, List.of(), Set.of(), List.of());
    return new CountedTurns(
        new Life(history, places),
        new TurnDeriver(Lives::categoryOf).explain(history, new CourtRules(setting.names(), true)),
        VersionFates.NONE,
        setting.clock(),
        new Dealings(ledger(random), courses));
  }

  private Ledger ledger(Random random) {
    List<Fact> told = new ArrayList<>(facts);
    Collections.shuffle(told, random);
    return new Ledger(told);
  }

  List<Turn> naiveTurns() {
    Stream<Gift> bare =
        facts.stream()
            .filter(fact -> fact.kind() == Kind.HANDED_OVER)
            .map(fact -> new Gift(fact.at(), fact.id(), fact.content().party(), null));
    Stream<Gift> asked = naiveAsks().stream().flatMap(ask -> ask.gifts().stream());
    return NaiveCourt.turns(
        created, first, changes, Stream.concat(bare, asked).toList(), setting.names());
  }

  List<NaiveAsk> naiveAsks() {
    return facts.stream().filter(fact -> fact.kind() == Kind.ASKED).map(this::naiveAsk).toList();
  }

  private NaiveAsk naiveAsk(Fact ask) {
    List<Fact> own =
        facts.stream()
            .filter(fact -> fact == ask || Long.valueOf(ask.id()).equals(fact.commitment()))
            .toList();
    NaiveCalendar hours = setting.hoursOf(ask.content().contact()).naive();
    return new NaiveAsk(own, hours, setting.target());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(setting + "\n" + created + " created " + first + "\n");
    changes.forEach(change -> text.append(change.at() + " to " + change.to() + "\n"));
    facts.forEach(
        fact ->
            text.append(
                fact.at()
                    + " "
                    + fact.id()
                    + " "
                    + fact.kind()
                    + (fact.isCorrected() ? " (told at " + fact.entry().at() + ") " : " ")
                    + fact.content()
                    + "\n"));
    return text.toString();
  }
}
