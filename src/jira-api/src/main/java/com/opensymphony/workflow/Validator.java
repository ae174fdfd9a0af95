package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/**
 * Refuses a transition before anything of it is done.
 *
 * <p>Evidence: osworkflow 2.7.0 on Maven Central; implemented by public plugins.
 */
public interface Validator {

  /**
   * @param transientVars what this run knows, by name
   * @param args the parameters that the validator was given in the workflow
   * @throws InvalidInputException says what is wrong, to whoever wants the transition
   */
  @SuppressWarnings("rawtypes")
  void validate(Map transientVars, Map args, PropertySet ps)
      throws InvalidInputException, WorkflowException;
}
