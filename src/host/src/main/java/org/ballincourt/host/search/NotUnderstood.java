package org.ballincourt.host.search;

/** A part of a query that this search does not know, or that makes no sense. */
final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotUnderstood(String message) {
    super(message);
  }
}
