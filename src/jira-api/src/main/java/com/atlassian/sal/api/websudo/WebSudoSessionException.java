package com.atlassian.sal.api.websudo;

/**
 * An administrator has to say her password once more.
 *
 * <p>Evidence: Atlassian's open source; unchecked.
 */
public class WebSudoSessionException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
