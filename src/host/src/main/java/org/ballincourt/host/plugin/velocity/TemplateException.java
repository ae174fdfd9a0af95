package org.ballincourt.host.plugin.velocity;

/** A template is missing, wrong, or something that it called has failed. */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TemplateException(String template, Exception cause) {
    super(template + ": " + cause.getMessage(), cause);
  }
}
