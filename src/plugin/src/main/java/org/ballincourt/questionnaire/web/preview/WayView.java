package org.ballincourt.questionnaire.web.preview;

import org.ballincourt.jira.web.PagingView.Link;

/** A way to another look at a questionnaire, for a template. */
public final class WayView {

  private final Link link;
  private final boolean here;

  /**
   * @param here whether it leads to what is shown
   */
  WayView(Link link, boolean here) {
    this.link = link;
    this.here = here;
  }

  /** With its question mark. */
  public String getQuery() {
    return link.query();
  }

  public String getLabel() {
    return link.label();
  }

  public boolean isHere() {
    return here;
  }
}
