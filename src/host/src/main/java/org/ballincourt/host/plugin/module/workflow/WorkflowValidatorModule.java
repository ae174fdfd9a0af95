package org.ballincourt.host.plugin.module.workflow;

import org.ballincourt.host.plugin.module.ElementReader;

/** {@code <workflow-validator>}: refuses a transition before anything of it is done. */
public record WorkflowValidatorModule(PartContent content) implements WorkflowPartModule {

  public static WorkflowValidatorModule read(ElementReader element) {
    return new WorkflowValidatorModule(PartContent.read(element, "validator-class"));
  }

  @Override
  public PartKind kind() {
    return PartKind.VALIDATOR;
  }

  @Override
  public Placing placing() {
    return Placing.FREE;
  }
}
