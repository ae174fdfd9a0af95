package org.ballincourt.court.web.issue;

import java.time.Instant;
import java.util.List;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.web.panel.FactWords;
import org.ballincourt.court.Act;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.HandOver;

/**
 * What turns are told from.
 *
 * @param counted not null
 * @param facts the words for what was done by hand, not null
 * @param at the instant up to which open turns count
 */
record Told(CountedTurns counted, FactWords facts, Instant at) {

  /** The fact behind a hand-over in words. */
  String sentence(HandOver handOver) {
    return counted.dealings().fact(handOver).map(this::sentence).orElseThrow();
  }

  private String sentence(Fact fact) {
    return facts.sentence(fact, counted.dealings());
  }

  /** What else was done in a turn, without what began one of its stays. */
  List<String> others(Explanation explanation) {
    return counted.dealings().within(explanation.turn()).stream()
        .filter(
            fact -> explanation.stays().stream().noneMatch(stay -> tells(fact, stay.openedBy())))
        .map(this::sentence)
        .toList();
  }

  private static boolean tells(Fact fact, Act act) {
    return act instanceof HandOver handOver && handOver.fact() == fact.id();
  }
}
