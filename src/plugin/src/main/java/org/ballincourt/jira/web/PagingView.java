package org.ballincourt.jira.web;

/** Where one is in a long list, and the way on, for a template. */
public final class PagingView {

  private final String here;
  private final String label;
  private final Link back;
  private final Link on;

  /**
   * A way to another page.
   *
   * @param query what follows the page's path, with its question mark
   */
  public record Link(String query, String label) {}

  /**
   * @param here the query of the page itself
   * @param label says what the links are for
   * @param back null on the first page
   * @param on null on the last page
   */
  public PagingView(String here, String label, Link back, Link on) {
    this.here = here;
    this.label = label;
    this.back = back;
    this.on = on;
  }

  public String getHereQuery() {
    return here;
  }

  public String getLabel() {
    return label;
  }

  public boolean isNeeded() {
    return isBack() || isOn();
  }

  public boolean isBack() {
    return back != null;
  }

  public String getBackQuery() {
    return isBack() ? back.query() : "";
  }

  public String getBackLabel() {
    return isBack() ? back.label() : "";
  }

  public boolean isOn() {
    return on != null;
  }

  public String getOnQuery() {
    return isOn() ? on.query() : "";
  }

  public String getOnLabel() {
    return isOn() ? on.label() : "";
  }
}
