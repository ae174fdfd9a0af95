package com.atlassian.templaterenderer;

/**
 * A template cannot be read or rendered.
 *
 * <p>Evidence: Atlassian's open source; an unchecked exception with these constructors.
 */
public class RenderingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RenderingException(String message) {
    super(message);
  }

  public RenderingException(String message, Throwable cause) {
    super(message, cause);
  }
}
