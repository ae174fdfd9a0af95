package org.ofbiz.core.util;

/**
 * Base of the entity engine's checked errors.
 *
 * <p>Evidence: superclass of {@code GenericEntityException} in the entity engine's open source.
 */
public class GeneralException extends Exception {
  private static final long serialVersionUID = 1L;

  public GeneralException(String message, Throwable nested) {
    super(message, nested);
  }
}
