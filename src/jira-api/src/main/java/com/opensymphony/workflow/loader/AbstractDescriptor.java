package com.opensymphony.workflow.loader;

import java.io.Serializable;

/**
 * A part of a workflow as it was put together.
 *
 * <p>Evidence: osworkflow 2.7.0 on Maven Central.
 */
public abstract class AbstractDescriptor implements Serializable {
  private static final long serialVersionUID = 1L;
}
