package org.ballincourt.commitment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.commitment.CommitmentFault.Reason;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.Fact.Entry;
import org.ballincourt.commitment.fact.Fact.Kind;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;

/**
 * What can be done about an issue as it stands: every method gives the fact to be written down, or
 * says why it cannot be done.
 *
 * @param turns of the issue up to now, not null
 * @param entry who does it, and when; not null
 */
public record Deeds(CountedTurns turns, Entry entry) {

  public Deeds {
    requireNonNull(turns, "turns");
    requireNonNull(entry, "entry");
  }

  /** The ball is given to a party, with nothing promised; nobody has that of what is done. */
  public Fact handOver(Party party, Long contact, String note) {
    refuseWhere(turns.isDone(), Reason.ISSUE_DONE);
    FactContent content = FactContent.NONE.to(party).from(contact).noting(note);
    return Fact.now(Kind.HANDED_OVER, null, content, entry);
  }

  /** The client is asked for something now. */
  public Fact ask(FactContent content, BusinessCalendar calendar) {
    return ask(content, null, calendar);
  }

  /**
   * The client is, or was, asked for something.
   *
   * @param content kind, needs and person, how they were told if they were, and a picked date
   * @param on null for now
   * @param calendar of whoever is asked
   */
  public Fact ask(FactContent content, Instant on, BusinessCalendar calendar) {
    turns
        .openCourse()
        .ifPresent(
            open -> {
              throw new CommitmentFault(Reason.ALREADY_ASKED, open.id());
            });
    refuseWhere(turns.isDone(), Reason.ISSUE_DONE);
    refuseWhere(content.needs().isEmpty(), Reason.NOTHING_NAMED);
    refuseImpossible(content.picked(), calendar);
    return Fact.now(Kind.ASKED, null, content, entry).happening(orNow(on, free()));
  }

  /** Since when nobody is asked for anything, and the issue is not done. */
  private Instant free() {
    Stream<Instant> ends =
        turns.courses().stream().flatMap(course -> course.end().stream()).map(Course.End::at);
    Stream<Instant> reopened =
        turns.turns().stream()
            .filter(turn -> turn.reason() == org.ballincourt.court.Reason.DONE)
            .map(Turn::endedAt);
    Instant created = turns.turns().get(0).startedAt();
    return Stream.concat(ends, reopened).reduce(created, (a, b) -> a.isAfter(b) ? a : b);
  }

  /**
   * The client was told of what they are asked for.
   *
   * @param on null for now
   * @param picked another date; null for the same
   * @param calendar of whoever was asked
   */
  public Fact tell(
      Commitment about, Channel channel, Instant on, LocalDate picked, BusinessCalendar calendar) {
    requireOpen(about);
    Instant at = orNow(on, about.askedAt());
    LocalDate date = picked == null ? about.picked().orElse(null) : picked;
    if (about.told().isEmpty() || picked != null) {
      refuseImpossible(date, calendar);
    }
    FactContent content = FactContent.NONE.told(channel).by(picked);
    return Fact.now(Kind.TOLD, about.id(), content, entry).happening(at);
  }

  /**
   * Something came.
   *
   * @param needs their numbers; empty for all that is still awaited
   * @param on null for now
   * @param note needed where it came earlier
   */
  public Fact receive(Commitment from, Set<Integer> needs, Instant on, String note) {
    requireOpen(from);
    Set<Integer> awaited =
        from.needs().stream()
            .filter(need -> need.received() == null)
            .map(Need::number)
            .collect(toSet());
    for (int need : needs) {
      refuseWhere(!awaited.contains(need), Reason.NEED_UNKNOWN, need);
    }
    FactContent content = FactContent.NONE.ticking(needs.isEmpty() ? awaited : needs).noting(note);
    return earlier(Fact.now(Kind.RECEIVED, from.id(), content, entry), from, on);
  }

  /**
   * The client asked something back.
   *
   * @param on null for now
   * @param note needed where it was earlier
   */
  public Fact question(Commitment about, Instant on, String note) {
    requireOpen(about);
    refuseWhere(turns.open().party() == Party.TEAM && on == null, Reason.WITH_US_ALREADY);
    Fact fact = Fact.now(Kind.QUESTIONED, about.id(), FactContent.NONE.noting(note), entry);
    return earlier(fact, about, on);
  }

  /** We answered what they asked back. */
  public Fact answer(Commitment about, String note) {
    requireOpen(about);
    refuseWhere(turns.open().party() == Party.CLIENT, Reason.WITH_CLIENT_ALREADY);
    refuseWhere(turns.isDone(), Reason.ISSUE_DONE);
    return Fact.now(Kind.ANSWERED, about.id(), FactContent.NONE.noting(note), entry);
  }

  /** The client was reminded. */
  public Fact nudge(Commitment of, Channel channel, String note) {
    requireOpen(of);
    refuseWhere(of.told().isEmpty(), Reason.NOT_TOLD);
    FactContent content = FactContent.NONE.told(channel).noting(note);
    return Fact.now(Kind.NUDGED, of.id(), content, entry);
  }

  /** More is needed. */
  public Fact add(Commitment to, List<String> needs) {
    requireOpen(to);
    refuseWhere(needs.isEmpty(), Reason.NOTHING_NAMED);
    return Fact.now(Kind.ADDED, to.id(), FactContent.NONE.of(null, needs), entry);
  }

  /** It is not needed any more. */
  public Fact withdraw(Commitment what, String note) {
    requireOpen(what);
    refuseWhere(note == null, Reason.NOTE_NEEDED);
    return Fact.now(Kind.WITHDRAWN, what.id(), FactContent.NONE.noting(note), entry);
  }

  /** One of the issue's commitments. */
  public Commitment commitment(long id) {
    return turns.courses().stream()
        .filter(course -> course.id() == id)
        .map(Course::commitment)
        .findFirst()
        .orElseThrow(() -> new CommitmentFault(Reason.UNKNOWN));
  }

  private void requireOpen(Commitment commitment) {
    turns.courses().stream()
        .filter(course -> course.id() == commitment.id())
        .flatMap(course -> course.end().stream())
        .forEach(
            end -> {
              throw new CommitmentFault(Reason.OVER, end.state(), end.at());
            });
  }

  private Fact earlier(Fact fact, Commitment commitment, Instant on) {
    boolean isEarlier = on != null && on.isBefore(entry.at());
    refuseWhere(isEarlier && fact.content().note() == null, Reason.NOTE_NEEDED);
    return fact.happening(orNow(on, commitment.lastHandedOver()));
  }

  private Instant orNow(Instant on, Instant earliest) {
    refuseWhere(on != null && on.isAfter(entry.at()), Reason.NOT_YET);
    refuseWhere(on != null && on.isBefore(earliest), Reason.TOO_EARLY, earliest);
    return on == null ? entry.at() : on;
  }

  private void refuseImpossible(LocalDate date, BusinessCalendar calendar) {
    if (date == null) {
      return;
    }
    LocalDate today = entry.at().atZone(calendar.zone()).toLocalDate();
    refuseWhere(date.isBefore(today), Reason.DATE_OVER, date);
    Instant closing =
        calendar
            .closingFrom(date)
            .orElseThrow(() -> new CommitmentFault(Reason.DATE_CLOSED, date, date));
    LocalDate open = closing.minusMillis(1).atZone(calendar.zone()).toLocalDate();
    refuseWhere(!open.equals(date), Reason.DATE_CLOSED, date, open);
    refuseWhere(entry.at().isAfter(closing), Reason.DATE_OVER, date);
  }

  private static void refuseWhere(boolean impossible, Reason reason, Object... details) {
    if (impossible) {
      throw new CommitmentFault(reason, details);
    }
  }
}
