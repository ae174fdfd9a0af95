package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/**
 * Decides whether a transition is there for somebody.
 *
 * <p>Evidence: osworkflow 2.7.0 on Maven Central; implemented by plugins for 9.
 */
public interface Condition {

  /**
   * @param transientVars what this run knows, by name
   * @param args the parameters that the condition was given in the workflow
   */
  @SuppressWarnings("rawtypes")
  boolean passesCondition(Map transientVars, Map args, PropertySet ps) throws WorkflowException;
}
