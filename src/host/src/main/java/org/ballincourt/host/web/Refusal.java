package org.ballincourt.host.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** A request is not answered as asked; the message is for whoever asked. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, String> errors;

  private Refusal(int status, String message) {
    this(status, message, Map.of());
  }

  private Refusal(int status, String message, Map<String, String> errors) {
    super(message);
    this.status = status;
    this.errors = errors;
  }

  /** What is wrong with which field, where that is known. */
  public Map<String, String> errors() {
    return errors;
  }

  public static Refusal badFields(Map<String, String> errors) {
    return new Refusal(HttpServletResponse.SC_BAD_REQUEST, "", errors);
  }

  public int status() {
    return status;
  }

  /** The same words for what is not there and for what may not be seen. */
  public static Refusal notFound(String what) {
    return new Refusal(
        HttpServletResponse.SC_NOT_FOUND,
        what + " does not exist, or you do not have permission to view it.");
  }

  public static Refusal forbidden(String message) {
    return new Refusal(HttpServletResponse.SC_FORBIDDEN, message);
  }

  public static Refusal badRequest(String message) {
    return new Refusal(HttpServletResponse.SC_BAD_REQUEST, message);
  }

  public static Refusal conflict(String message) {
    return new Refusal(HttpServletResponse.SC_CONFLICT, message);
  }

  public static Refusal notJson() {
    return new Refusal(
        HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Send the body as application/json.");
  }

  public static Refusal notLoggedIn() {
    return new Refusal(HttpServletResponse.SC_UNAUTHORIZED, "You are not logged in.");
  }
}
