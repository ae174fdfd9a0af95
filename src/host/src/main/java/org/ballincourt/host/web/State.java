package org.ballincourt.host.web;

/** How far the start is, as {@code /status} tells it. */
public enum State {
  STARTING,
  RUNNING
}
