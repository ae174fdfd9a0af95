package org.ballincourt.report.web.words;

import org.ballincourt.jira.Texts;

/** What the two sides are called. */
public record Names(String client, Texts texts) {

  public String ours() {
    return texts.text("ballincourt.report.our-turns");
  }

  /** The client’s by its name, where it is one. */
  public String theirs() {
    return client == null
        ? texts.text("ballincourt.report.their-turns")
        : texts.text("ballincourt.report.turns-of", client);
  }

  /** As the other end of a line in a chart. */
  public String them() {
    return client == null ? texts.text("ballincourt.court.side.client") : client;
  }
}
