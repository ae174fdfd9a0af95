package org.ballincourt.host.plugin.module.workflow;

/** What a part of a workflow does there. */
public enum PartKind {
  CONDITION,
  VALIDATOR,
  FUNCTION
}
