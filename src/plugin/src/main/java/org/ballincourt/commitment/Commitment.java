package org.ballincourt.commitment;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.Fact.Kind;
import org.ballincourt.commitment.target.NeedKind;

/**
 * What the client is asked for on an issue, as its facts tell it. When it is due, and how it went,
 * is told by its {@link Course}.
 *
 * @param facts of one ask, which is the first; in the order in which they were written down
 */
public record Commitment(List<Fact> facts) {

  /** How many of our working days may pass without a word. */
  private static final int PATIENCE_DAYS = 3;

  /** Facts by which we let the client hear from us. */
  private static final Set<Kind> WORDS_OF_OURS =
      EnumSet.of(Kind.ASKED, Kind.TOLD, Kind.NUDGED, Kind.ANSWERED);

  /** Facts that give the ball to somebody. */
  private static final Set<Kind> HAND_OVERS =
      EnumSet.of(Kind.ASKED, Kind.QUESTIONED, Kind.ANSWERED);

  public Commitment {
    facts = List.copyOf(facts);
    if (facts.isEmpty() || facts.get(0).kind() != Kind.ASKED) {
      throw new IllegalArgumentException("A commitment begins with an ask: " + facts);
    }
  }

  /** That of its ask. */
  public long id() {
    return ask().id();
  }

  public Fact ask() {
    return facts.get(0);
  }

  public Instant askedAt() {
    return ask().at();
  }

  /** What kind of thing is needed; null where nobody said. */
  public NeedKind kind() {
    return ask().content().need();
  }

  /** Who was asked; null for nobody in particular. */
  public Long contact() {
    return ask().content().contact();
  }

  /** By which date an answer is needed, as it was picked last; empty where nobody picked one. */
  public Optional<LocalDate> picked() {
    return facts.stream()
        .map(fact -> fact.content().picked())
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later);
  }

  /** The fact by which the client was first told; empty where they were not. */
  public Optional<Fact> told() {
    return facts.stream()
        .filter(Commitment::tells)
        .min(comparing(Fact::at).thenComparing(Fact::id));
  }

  private static boolean tells(Fact fact) {
    return fact.kind() == Kind.TOLD
        || (fact.kind() == Kind.ASKED && fact.content().channel() != null);
  }

  /** In the order in which they were named, never empty. */
  public List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    facts.stream()
        .flatMap(fact -> fact.content().needs().stream())
        .forEach(what -> needs.add(need(needs.size() + 1, what)));
    return needs;
  }

  private Need need(int number, String what) {
    return new Need(number, what, receipt(number).map(Fact::at).orElse(null));
  }

  private Optional<Fact> receipt(int number) {
    return of(Kind.RECEIVED).filter(fact -> fact.content().received().contains(number)).findFirst();
  }

  /** The fact by which the last of what was needed came; empty while something is awaited. */
  Optional<Fact> completion() {
    return needs().stream().anyMatch(need -> need.received() == null)
        ? Optional.empty()
        : of(Kind.RECEIVED).max(comparing(Fact::at).thenComparing(Fact::id));
  }

  Optional<Fact> withdrawal() {
    return of(Kind.WITHDRAWN).min(comparing(Fact::at));
  }

  /** When the client last heard from us. */
  public Instant lastWord() {
    return latest(WORDS_OF_OURS);
  }

  /** Whether the client has not heard from us for a while, by our working days. */
  public boolean isUnheardOf(Instant at, BusinessCalendar team) {
    return team.endOfWorkingDay(lastWord(), PATIENCE_DAYS).filter(at::isAfter).isPresent();
  }

  /** When the ball was last given to somebody for it; nothing can have come back before. */
  public Instant lastHandedOver() {
    return latest(HAND_OVERS);
  }

  private Instant latest(Set<Kind> kinds) {
    return facts.stream()
        .filter(fact -> kinds.contains(fact.kind()))
        .map(Fact::at)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Stream<Fact> of(Kind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind);
  }
}
