package org.ballincourt.commitment.field.workflow;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.web.TargetWords;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;
import org.springframework.stereotype.Component;

/** Says in the reader's words what parts of workflows do. */
@Component
public class BallWords {

  private final CourtWords court;
  private final TargetWords targets;
  private final ContactNames contacts;

  @Inject
  public BallWords(CourtWords court, TargetWords targets, ContactNames contacts) {
    this.court = court;
    this.targets = targets;
    this.contacts = contacts;
  }

  public String text(String key, Object... arguments) {
    return court.text(key, arguments);
  }

  /** As in {@code it is our move}. */
  public String itIs(Party party) {
    return switch (party) {
      case TEAM -> text("ballincourt.workflow.move.ours");
      case CLIENT -> text("ballincourt.workflow.move.clients");
      case THIRD_PARTY -> text("ballincourt.workflow.move.someone-elses");
      case NOBODY -> text("ballincourt.workflow.move.nobodys");
    };
  }

  public String things(NeedKind kind) {
    return targets.things(kind);
  }

  /** Empty where there is no such contact, or not any more. */
  public Optional<String> contact(long id) {
    return contacts.nameOf(id);
  }

  /** What whoever wants a transition reads that does not meet the demand. */
  String refusal(BallDemand demand) {
    return demand.message().orElseGet(() -> String.join(" ", refusals(demand)));
  }

  private List<String> refusals(BallDemand demand) {
    List<String> refusals = new ArrayList<>();
    demand
        .party()
        .map(party -> text("ballincourt.workflow.validator.refusal", itIs(party)))
        .ifPresent(refusals::add);
    if (demand.wantsAsk()) {
      refusals.add(text("ballincourt.workflow.validator.refusal-asked"));
    }
    if (refusals.isEmpty()) {
      refusals.add(text("ballincourt.workflow.validator.unclear"));
    }
    return refusals;
  }
}
