package org.ballincourt.host.workflow;

import java.util.List;
import java.util.Map;

/** The rules of a project's transitions, by the ids of these; each list is in its order. */
record ProjectRules(Map<String, List<TransitionRule>> rules) {

  List<TransitionRule> of(String transition) {
    return rules.getOrDefault(transition, List.of());
  }
}
