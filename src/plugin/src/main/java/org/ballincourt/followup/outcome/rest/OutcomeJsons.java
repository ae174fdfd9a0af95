package org.ballincourt.followup.outcome.rest;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.access.Named;
import org.ballincourt.followup.outcome.access.Naming;
import org.ballincourt.followup.outcome.access.OutcomeWords;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.questionnaire.action.rest.ActionJson.TrackedJson;
import org.springframework.stereotype.Component;

/** Puts what came of the work on the wire, with the names of today. */
@Component
public class OutcomeJsons {

  private final Naming naming;
  private final OutcomeWords words;

  @Inject
  public OutcomeJsons(Naming naming, OutcomeWords words) {
    this.naming = naming;
    this.words = words;
  }

  OutcomeJson of(Outcome outcome) {
    return of(List.of(outcome)).get(0);
  }

  /** In their order; two statements and one search for all. */
  public List<OutcomeJson> of(List<Outcome> outcomes) {
    return naming.of(outcomes).stream().map(this::json).toList();
  }

  private OutcomeJson json(Named named) {
    Outcome outcome = named.outcome();
    ContentParts parts = ContentParts.of(outcome.content());
    return new OutcomeJson(
        outcome.id(),
        outcome.revision(),
        outcome.kind().name(),
        named.projectKey(),
        named.projectName(),
        outcome.work().client(),
        named.client(),
        outcome.content().giver(),
        named.giver(),
        outcome.content().text(),
        words.isUsable(outcome.content()),
        parts.approvedOn(),
        parts.givenOn(),
        parts.until(),
        parts.conditions(),
        parts.withdrawnOn(),
        parts.became(),
        parts.note(),
        parts.thankedOn(),
        TrackedJson.of(named.issue()),
        outcome.made().by(),
        Wire.instant(outcome.made().at()));
  }
}
