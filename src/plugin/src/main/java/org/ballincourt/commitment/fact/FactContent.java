package org.ballincourt.commitment.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.Party;

/**
 * What is known of a fact beside its kind and its time.
 *
 * @param party who was given the ball; null where the kind says it
 * @param need what kind of thing an ask is for; null where nobody said
 * @param contact the id of the person; null for nobody in particular
 * @param needs what an ask, or an addition to it, is for; each not blank
 * @param received the numbers of the needs that came, counted from 1 over all of their ask
 * @param channel how the client was told or reminded; null where they were not
 * @param picked by which date an answer is needed, as picked by hand; null for none
 * @param note null for none
 */
public record FactContent(
    Party party,
    NeedKind need,
    Long contact,
    List<String> needs,
    Set<Integer> received,
    Channel channel,
    LocalDate picked,
    String note) {

  /** Nothing but kind and time. */
  public static final FactContent NONE =
      new FactContent(null, null, null, List.of(), Set.of(), null, null, null);

  public FactContent {
    needs = List.copyOf(needs);
    received = Set.copyOf(received);
  }

  public FactContent to(Party next) {
    return new FactContent(next, need, contact, needs, received, channel, picked, note);
  }

  public FactContent of(NeedKind kind, List<String> wanted) {
    return new FactContent(party, kind, contact, wanted, received, channel, picked, note);
  }

  public FactContent from(Long person) {
    return new FactContent(party, need, person, needs, received, channel, picked, note);
  }

  public FactContent ticking(Set<Integer> came) {
    return new FactContent(party, need, contact, needs, came, channel, picked, note);
  }

  public FactContent told(Channel how) {
    return new FactContent(party, need, contact, needs, received, how, picked, note);
  }

  public FactContent by(LocalDate date) {
    return new FactContent(party, need, contact, needs, received, channel, date, note);
  }

  public FactContent noting(String text) {
    return new FactContent(party, need, contact, needs, received, channel, picked, text);
  }
}
