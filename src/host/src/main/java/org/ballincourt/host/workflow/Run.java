package org.ballincourt.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.plugin.module.workflow.PartKind;

/**
 * One run of a transition, inside one transaction: first all validators, then all functions, Jira's
 * own among them. What it knows it hands to each by name, as Jira does.
 */
abstract class Run {
  private static final String ISSUE = "issue";

  private final Map<String, Object> vars = new HashMap<>();

  /**
   * @param original as the issue is stored; null where it is to be created
   * @param issue as the transition makes it
   */
  Run(Transition transition, Issue original, MutableIssue issue) {
    vars.put("actionId", transition.id());
    vars.put("pkey", issue.getProjectObject().getKey());
    vars.put("project", issue.getProjectObject());
    vars.put("originalissueobject", original);
    vars.put(ISSUE, issue);
  }

  Map<String, Object> vars() {
    return vars;
  }

  final void tell(String name, Object value) {
    vars.put(name, value);
  }

  /** From here on functions get this one. */
  final void go(MutableIssue issue) {
    vars.put(ISSUE, issue);
  }

  /**
   * @throws TransitionRefused where a validator has something against it, or something fails
   */
  final void go(Parts parts, List<TransitionRule> rules, List<SystemFunction> system) {
    of(PartKind.VALIDATOR, rules).forEach(rule -> parts.validate(rule, vars));
    for (FunctionList.Entry entry :
        FunctionList.of(system, of(PartKind.FUNCTION, rules)).entries()) {
      if (entry.system() != null) {
        execute(entry.system());
      } else {
        parts.execute(entry.rule(), vars);
      }
    }
  }

  private static List<TransitionRule> of(PartKind kind, List<TransitionRule> rules) {
    return rules.stream().filter(rule -> rule.kind() == kind).toList();
  }

  /** Does what Jira itself does. */
  abstract void execute(SystemFunction function);
}
