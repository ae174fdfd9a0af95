package com.atlassian.plugin;

/**
 * A module's parameters are wrong.
 *
 * <p>Evidence: thrown by {@code init} of conditions and context providers at 9.0-11.0.
 */
public class PluginParseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PluginParseException(String message) {
    super(message);
  }
}
