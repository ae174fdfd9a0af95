package org.ballincourt.followup.outcome.register;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.springframework.stereotype.Component;

/** Finds what came of the work, in all projects: one statement, however many there are. */
@Component
public class Register {

  private final OutcomeStore outcomes;
  private final OutcomeAccess access;

  @Inject
  public Register(OutcomeStore outcomes, OutcomeAccess access) {
    this.outcomes = outcomes;
    this.access = access;
  }

  /**
   * What whoever is asking finds. Of a client of whom she may see nothing, nothing is hidden
   * either: nobody learns from a number which clients there are.
   *
   * @param client the id of the client that she looks at; null for all
   */
  public Shelf of(Kind kind, Long client) {
    Map<Boolean, List<Outcome>> parts =
        outcomes.of(kind).stream().collect(partitioningBy(access.reading()));
    List<Outcome> shown = ofClient(parts.get(true), client);
    boolean known = client == null || !shown.isEmpty();
    int hidden = known ? ofClient(parts.get(false), client).size() : 0;
    return new Shelf(parts.get(true), shown, hidden);
  }

  private static List<Outcome> ofClient(List<Outcome> outcomes, Long client) {
    return outcomes.stream()
        .filter(outcome -> client == null || client.equals(outcome.work().client()))
        .toList();
  }
}
