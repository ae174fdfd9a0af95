package org.ballincourt.host.change;

/** What was to be changed has been deleted in the meantime. */
public final class Gone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;

  Gone(String what) {
    super(what + " does not exist any more");
    this.what = what;
  }

  /** As in "Issue". */
  public String what() {
    return what;
  }
}
