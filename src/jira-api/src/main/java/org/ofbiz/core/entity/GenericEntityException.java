package org.ofbiz.core.entity;

import org.ofbiz.core.util.GeneralException;

/**
 * The entity engine could not read or write.
 *
 * <p>Evidence: caught around {@code IssueManager.getIssueIdsForProject} at 8.20.
 */
public class GenericEntityException extends GeneralException {
  private static final long serialVersionUID = 1L;

  public GenericEntityException(String message, Throwable nested) {
    super(message, nested);
  }
}
