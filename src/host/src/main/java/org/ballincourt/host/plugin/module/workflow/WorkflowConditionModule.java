package org.ballincourt.host.plugin.module.workflow;

import org.ballincourt.host.plugin.module.ElementReader;

/** {@code <workflow-condition>}: decides whether a transition is there. */
public record WorkflowConditionModule(PartContent content) implements WorkflowPartModule {

  public static WorkflowConditionModule read(ElementReader element) {
    return new WorkflowConditionModule(PartContent.read(element, "condition-class"));
  }

  @Override
  public PartKind kind() {
    return PartKind.CONDITION;
  }

  @Override
  public Placing placing() {
    return Placing.FREE;
  }
}
