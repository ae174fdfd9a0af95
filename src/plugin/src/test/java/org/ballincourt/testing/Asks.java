package org.ballincourt.testing;

import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.NO_NAMES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.Terms;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.Fact.Kind;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.History;
import org.ballincourt.court.Status;
import org.ballincourt.court.StatusChange;
import org.ballincourt.court.Turn;
import org.ballincourt.court.TurnDeriver;

/** Tells what was done about an issue in a few lines; it is in progress unless it is moved. */
public final class Asks {

  private static final Instant CREATED = Instant.parse("2026-01-05T08:00:00Z");

  private final List<Fact> facts = new ArrayList<>();
  private final List<StatusChange> changes = new ArrayList<>();
  private Status status = IN_PROGRESS;

  private Asks() {}

  /** The first fact, of id 1, is the ask. */
  public static Asks asked(String at, String... needs) {
    return new Asks().add(at, Kind.ASKED, null, ask(needs));
  }

  public static Asks askedAndTold(String at, String... needs) {
    return new Asks().add(at, Kind.ASKED, null, ask(needs).told(Channel.PHONE));
  }

  private static FactContent ask(String... needs) {
    List<String> wanted = needs.length == 0 ? List.of("The answer") : List.of(needs);
    return FactContent.NONE.of(NeedKind.ANSWER, wanted);
  }

  /** The date by which an answer is needed, picked with the ask. */
  public Asks by(String date) {
    Fact ask = facts.remove(0);
    FactContent content = ask.content().by(LocalDate.parse(date));
    facts.add(0, new Fact(1, ask.kind(), null, ask.at(), content, ask.entry()));
    return this;
  }

  public Asks told(String at) {
    return add(at, Kind.TOLD, 1L, FactContent.NONE.told(Channel.PHONE));
  }

  public Asks questioned(String at) {
    return add(at, Kind.QUESTIONED, 1L, FactContent.NONE);
  }

  public Asks answered(String at) {
    return add(at, Kind.ANSWERED, 1L, FactContent.NONE);
  }

  public Asks nudged(String at) {
    return add(at, Kind.NUDGED, 1L, FactContent.NONE.told(Channel.PHONE));
  }

  public Asks withdrawn(String at) {
    return add(at, Kind.WITHDRAWN, 1L, FactContent.NONE);
  }

  public Asks added(String at, String need) {
    return add(at, Kind.ADDED, 1L, FactContent.NONE.of(null, List.of(need)));
  }

  public Asks received(String at, Integer... needs) {
    Set<Integer> came = needs.length == 0 ? all() : Set.of(needs);
    return add(at, Kind.RECEIVED, 1L, FactContent.NONE.ticking(came));
  }

  private Set<Integer> all() {
    int needs = facts.stream().mapToInt(fact -> fact.content().needs().size()).sum();
    return IntStream.rangeClosed(1, needs).boxed().collect(Collectors.toSet());
  }

  public Asks moved(String at, Status next) {
    changes.add(new StatusChange(instant(at), changes.size() + 1, 0, status, next));
    status = next;
    return this;
  }

  private Asks add(String at, Kind kind, Long ask, FactContent content) {
    Fact fact = Fact.now(kind, ask, content, new Fact.Entry(instant(at), "pm"));
    facts.add(new Fact(facts.size() + 1, kind, ask, fact.at(), content, fact.entry()));
    return this;
  }

  /** Such as {@code 2026-03-02T10:00}, in UTC. */
  public static Instant instant(String at) {
    return Instant.parse(at + ":00Z");
  }

  public Ledger ledger() {
    return new Ledger(facts);
  }

  public List<Turn> turns(CourtRules rules) {
    History history = new History(CREATED, changes, status, ledger().handOvers());
    return new TurnDeriver(Lives::categoryOf)
        .explain(history, rules).stream().map(Explanation::turn).toList();
  }

  public Course course(Terms terms) {
    return course(terms, NO_NAMES);
  }

  public Course course(Terms terms, CourtRules rules) {
    return new Course(ledger().commitments().get(0), turns(rules), terms);
  }
}
