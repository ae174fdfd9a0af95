package org.ballincourt.host.plugin.dashboard;

/**
 * A dashboard item that a plugin offers, as one viewer sees it.
 *
 * @param key as in {@code plugin:module}
 * @param html what its template has made; empty where it has none
 */
public record Gadget(String key, Words words, Behaviour behaviour, String html) {

  /**
   * What the list of gadgets says, in the viewer's language.
   *
   * @param thumbnail without Jira's context path
   */
  public record Words(String title, String description, String author, String thumbnail) {}

  /** Which script runs it, and whether its owner can edit it. */
  public record Behaviour(String amdModule, boolean configurable) {}
}
