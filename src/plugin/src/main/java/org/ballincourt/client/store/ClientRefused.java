package org.ballincourt.client.store;

/** A client is left as it is; nothing has been changed. */
public final class ClientRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it is. */
  public enum Why {
    /** There is none of its id, or no longer. */
    GONE,
    /** Somebody else has saved it since it was read. */
    CHANGED,
    /** People there were asked for something, and what is known of that has to be kept. */
    IN_USE
  }

  private final Why why;

  ClientRefused(Why why, long id) {
    super("Client " + id + ": " + why);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
