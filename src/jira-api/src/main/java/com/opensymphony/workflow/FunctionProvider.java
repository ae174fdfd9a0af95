package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/**
 * Does something in the course of a transition.
 *
 * <p>Evidence: osworkflow 2.7.0 on Maven Central; implemented by plugins for 11.
 */
public interface FunctionProvider {

  /**
   * @param transientVars what this run knows, by name
   * @param args the parameters that the function was given in the workflow
   * @throws WorkflowException undoes the whole transition; its message is shown
   */
  @SuppressWarnings("rawtypes")
  void execute(Map transientVars, Map args, PropertySet ps) throws WorkflowException;
}
