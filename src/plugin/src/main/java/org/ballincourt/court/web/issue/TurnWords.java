package org.ballincourt.court.web.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Act;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.HandOver;
import org.ballincourt.court.Party;
import org.ballincourt.court.StatusChange;
import org.ballincourt.court.Stay;
import org.ballincourt.court.Tally;
import org.ballincourt.court.Turn;
import org.ballincourt.court.Verdict;
import org.ballincourt.court.web.CourtWords;

/** Explains turns in the viewer's words, down to the entries of history that made them. */
final class TurnWords {

  /** A turn of very many statuses is told by its first ones. */
  private static final int STAYS_TOLD = 5;

  private final CourtWords words;

  TurnWords(CourtWords words) {
    this.words = words;
  }

  /** What the strip shows, for those who cannot see it, and what it leaves out. */
  String textAlternative(CountedTurns counted, Instant at) {
    List<Turn> turns = counted.turns();
    Tally tally = counted.tally(at);
    List<String> parts = new ArrayList<>();
    for (Party party : Party.values()) {
      tally
          .of(party)
          .ifPresent(
              time ->
                  parts.add(
                      words.text(
                          "ballincourt.court.strip.part",
                          words.side(party),
                          words.duration(time))));
    }
    return words.text(
        turns.size() > StripView.MOST_BARS
            ? "ballincourt.court.strip.latest-drawn"
            : "ballincourt.court.strip.alternative",
        turns.size(),
        words.dateAndTime(turns.get(0).startedAt()),
        String.join("; ", parts),
        StripView.MOST_BARS);
  }

  /** Which entries opened and closed a turn, which rules decided, and how it was counted. */
  List<String> sentences(Explanation explanation, Told told) {
    List<String> sentences = new ArrayList<>();
    List<Stay> stays = explanation.stays();
    for (Stay stay : stays.subList(0, Math.min(STAYS_TOLD, stays.size()))) {
      sentences.add(beginning(stay, told) + " " + rule(stay));
    }
    if (stays.size() > STAYS_TOLD) {
      sentences.add(words.text("ballincourt.court.explain.more", stays.size() - STAYS_TOLD));
    }
    sentences.addAll(told.others(explanation));
    if (explanation.closedBy() != null) {
      sentences.add(end(explanation.closedBy(), told));
    }
    addTimes(explanation.turn(), told.counted(), told.at(), sentences);
    return sentences;
  }

  private void addTimes(Turn turn, CountedTurns counted, Instant at, List<String> sentences) {
    sentences.add(length(turn, counted, at));
    counted
        .deadline(turn)
        .map(deadline -> due(deadline, turn, counted, at))
        .ifPresent(sentences::add);
  }

  private String beginning(Stay stay, Told told) {
    return stay.openedBy() == null
        ? words.text(
            "ballincourt.court.explain.created",
            words.dateAndTime(stay.startedAt()),
            words.name(stay.status()))
        : beginning(stay.openedBy(), told);
  }

  private String length(Turn turn, CountedTurns counted, Instant at) {
    return words.text(
        turn.isOpen() ? "ballincourt.court.explain.lasts" : "ballincourt.court.explain.lasted",
        words.duration(counted.length(turn, at)),
        words.times().calendar(counted.clock().hours().of(turn.party())));
  }

  private String due(Deadline deadline, Turn turn, CountedTurns counted, Instant at) {
    String due = words.times().due(deadline.due(), deadline.calendar().zone());
    if (turn.isOpen()) {
      return words.text(
          deadline.isPast(at)
              ? "ballincourt.court.explain.was-due"
              : "ballincourt.court.explain.is-due",
          due);
    }
    Excess beyond = deadline.excessAt(turn.endedAt());
    return counted.canBeLate(turn) && beyond.amount() > 0
        ? words.text("ballincourt.court.explain.took-longer", due, words.times().excess(beyond))
        : words.text("ballincourt.court.explain.was-due", due);
  }

  private String beginning(Act act, Told told) {
    return act instanceof HandOver handOver
        ? told.sentence(handOver)
        : change("ballincourt.court.explain.changed", (StatusChange) act);
  }

  private String end(Act act, Told told) {
    return act instanceof HandOver handOver
        ? words.text("ballincourt.court.explain.ended-with-it", told.sentence(handOver))
        : change("ballincourt.court.explain.ended", (StatusChange) act);
  }

  private String change(String key, StatusChange change) {
    String from =
        change.from() == null
            ? words.text("ballincourt.court.explain.unknown")
            : words.name(change.from());
    return words.text(key, words.dateAndTime(change.at()), from, words.name(change.to()));
  }

  private String rule(Stay stay) {
    Verdict verdict = stay.verdict();
    String status = words.name(stay.status());
    return switch (verdict.rule()) {
      case HANDED_OVER ->
          words.text(
              "ballincourt.court.explain.handed-over." + CourtWords.code(verdict.party()), status);
      case NAMED ->
          words.text("ballincourt.court.explain.named." + CourtWords.code(verdict.party()), status);
      case DONE -> words.text("ballincourt.court.explain.done", status);
      case NOT_STARTED -> words.text("ballincourt.court.explain.not-started", status);
      case BACK_TO_NEW -> words.text("ballincourt.court.explain.back-to-new", status);
      case UNDER_WAY -> words.text("ballincourt.court.explain.under-way", status);
    };
  }
}
