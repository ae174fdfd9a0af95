package org.ballincourt.commitment.web.panel;

import org.ballincourt.commitment.Need;

/** One thing that is needed from the client, for a template. */
public final class NeedView {

  private final Need need;
  private final String state;

  /**
   * @param state whether it came, in words
   */
  NeedView(Need need, String state) {
    this.need = need;
    this.state = state;
  }

  /** From 1, over its ask. */
  public int getNumber() {
    return need.number();
  }

  public String getWhat() {
    return need.what();
  }

  public boolean isReceived() {
    return need.received() != null;
  }

  public String getState() {
    return state;
  }
}
