package org.ballincourt.court.web.project;

/** What can be done about a project that is off. */
public final class OffView {

  private final String next;
  private final boolean switchable;

  OffView(String next, boolean switchable) {
    this.next = next;
    this.switchable = switchable;
  }

  /** What switching on will do, or whom to ask for it. */
  public String getNext() {
    return next;
  }

  /** Whether the person who is looking may switch it on. */
  public boolean isSwitchable() {
    return switchable;
  }
}
