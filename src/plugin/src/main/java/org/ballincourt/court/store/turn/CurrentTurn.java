package org.ballincourt.court.store.turn;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.ballincourt.court.Disagreement;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.turn.StoredTurn.TurnAsk;

/**
 * The open turn of an issue, as lists need it.
 *
 * @param issueId the issue
 * @param home the project that it is in
 * @param client whose issue it is; null for nobody’s
 * @param party whose move it is, not null
 * @param since when it became theirs, not null
 * @param due by when an answer is due; null without a target or a date
 * @param ask what the client is asked for in it; null for nothing
 * @param disagreement of a hand-over with the status that followed it; null for none
 */
public record CurrentTurn(
    long issueId,
    long home,
    Long client,
    Party party,
    Instant since,
    Instant due,
    TurnAsk ask,
    Disagreement disagreement) {

  public CurrentTurn {
    requireNonNull(party, "party");
    requireNonNull(since, "since");
  }

  static CurrentTurn of(TurnRow row) {
    StoredTurn turn = StoredTurn.of(row);
    return new CurrentTurn(
        row.getIssueId(),
        turn.home().project(),
        turn.home().client(),
        turn.placed().turn().party(),
        turn.placed().turn().startedAt(),
        turn.measures().due(),
        turn.ask(),
        turn.oddities().disagreement());
  }

  /** Whether the client knows of what they are asked for. */
  public boolean isTold() {
    return ask != null && ask.told() != null;
  }

  /** Whether its date is over; never so for the client who was not told of it. */
  public boolean isPast(Instant at) {
    return due != null && at.isAfter(due) && (party != Party.CLIENT || isTold());
  }
}
