package org.ballincourt.host.plugin.module.workflow;

import org.ballincourt.host.plugin.module.ElementReader;

/** {@code <workflow-function>}: does something in the course of a transition. */
public record WorkflowFunctionModule(PartContent content, Placing placing)
    implements WorkflowPartModule {

  public static WorkflowFunctionModule read(ElementReader element) {
    return new WorkflowFunctionModule(
        PartContent.read(element, "function-class"), Placing.read(element));
  }

  @Override
  public PartKind kind() {
    return PartKind.FUNCTION;
  }
}
