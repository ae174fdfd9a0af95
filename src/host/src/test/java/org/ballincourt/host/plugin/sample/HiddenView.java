package org.ballincourt.host.plugin.sample;

/** A view that nobody can call, since its class is not public. */
final class HiddenView {

  public String getTitle() {
    return "must not be seen";
  }
}
