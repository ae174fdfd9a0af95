package com.opensymphony.workflow.loader;

import java.util.HashMap;
import java.util.Map;

/**
 * A function of a workflow.
 *
 * <p>Evidence: osworkflow 2.7.0 on Maven Central.
 */
@SuppressWarnings("rawtypes")
public class FunctionDescriptor extends AbstractDescriptor {
  private static final long serialVersionUID = 1L;

  protected Map args = new HashMap<String, String>();

  /** The parameters that it was given, texts by name; they can be changed. */
  public Map getArgs() {
    return args;
  }
}
