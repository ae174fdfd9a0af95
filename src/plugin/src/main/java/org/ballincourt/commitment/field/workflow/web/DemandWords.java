package org.ballincourt.commitment.field.workflow.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.commitment.field.workflow.BallDemand;
import org.ballincourt.commitment.field.workflow.BallWords;
import org.springframework.stereotype.Component;

/** Says in the reader's words what a condition or a validator demands. */
@Component
public class DemandWords {

  private final BallWords words;

  @Inject
  public DemandWords(BallWords words) {
    this.words = words;
  }

  PartSummaryView condition(BallDemand demand) {
    List<String> sentences =
        demand.party().stream()
            .map(party -> words.text("ballincourt.workflow.condition.says", words.itIs(party)))
            .toList();
    return new PartSummaryView(sentences, conditionFaults(demand));
  }

  private List<String> conditionFaults(BallDemand demand) {
    return demand.party().isPresent() ? List.of() : List.of(conditionError());
  }

  String conditionError() {
    return words.text("ballincourt.workflow.condition.error");
  }

  PartSummaryView validator(BallDemand demand) {
    List<String> sentences = new ArrayList<>();
    demand
        .party()
        .map(party -> words.text("ballincourt.workflow.validator.says", words.itIs(party)))
        .ifPresent(sentences::add);
    if (demand.wantsAsk()) {
      sentences.add(words.text("ballincourt.workflow.validator.says-asked"));
    }
    demand
        .message()
        .map(message -> words.text("ballincourt.workflow.validator.says-message", message))
        .ifPresent(sentences::add);
    return new PartSummaryView(sentences, validatorFaults(demand));
  }

  List<String> validatorFaults(BallDemand demand) {
    List<String> faults = new ArrayList<>();
    if (demand.isUnclear()) {
      faults.add(words.text("ballincourt.workflow.validator.unclear"));
    } else if (demand.isEmpty()) {
      faults.add(words.text("ballincourt.workflow.validator.empty"));
    }
    if (demand.parameters().text(BallDemand.MESSAGE).length() > BallDemand.LONGEST_MESSAGE) {
      faults.add(words.text("ballincourt.workflow.validator.too-long", BallDemand.LONGEST_MESSAGE));
    }
    return faults;
  }
}
