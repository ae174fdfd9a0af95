package org.ballincourt.host.workflow;

import java.util.Map;
import org.ballincourt.host.plugin.module.workflow.PartKind;

/**
 * A part of a plugin's that was added to a transition.
 *
 * @param part the key of its module
 * @param after how many of Jira's own functions come before it; 0 for conditions and validators
 */
public record TransitionRule(
    long id, PartKind kind, String part, int after, Map<String, String> args) {

  public TransitionRule {
    args = Map.copyOf(args);
  }
}
