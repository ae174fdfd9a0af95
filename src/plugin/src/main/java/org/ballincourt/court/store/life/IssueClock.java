package org.ballincourt.court.store.life;

import java.util.List;
import java.util.function.Function;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.commitment.Commitment;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Dealings;
import org.ballincourt.commitment.TurnClock;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.Turn;

/**
 * How the time of one issue is counted.
 *
 * @param turns on the calendars of its project and its client, not null
 * @param client the id of its client; null for none
 * @param ofContact when a person works, by her id, null for nobody in particular; not null
 */
public record IssueClock(TurnClock turns, Long client, Function<Long, BusinessCalendar> ofContact) {

  public CountedTurns counted(KnownLife known, List<Explanation> explanations) {
    List<Turn> derived = explanations.stream().map(Explanation::turn).toList();
    List<Course> courses =
        known.ledger().commitments().stream()
            .map(commitment -> course(commitment, derived, known))
            .toList();
    Dealings dealings = new Dealings(known.ledger(), courses);
    return new CountedTurns(known.whole(), explanations, known.fates(), turns, dealings);
  }

  private Course course(Commitment commitment, List<Turn> derived, KnownLife known) {
    Long phase = known.life().places().phaseAt(commitment.askedAt(), known.fates()).orElse(null);
    BusinessCalendar calendar = ofContact.apply(commitment.contact());
    return new Course(commitment, derived, turns.terms(commitment, phase, calendar));
  }
}
