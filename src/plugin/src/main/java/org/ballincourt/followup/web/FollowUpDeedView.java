package org.ballincourt.followup.web;

/** A button or a link for something that can be done about a follow-up, for a template. */
public final class FollowUpDeedView {

  private final Deed deed;
  private final String label;
  private final String path;

  FollowUpDeedView(Deed deed, String label) {
    this(deed, label, "");
  }

  /**
   * @param path where a link leads, below Jira’s own address; empty for a button
   */
  FollowUpDeedView(Deed deed, String label, String path) {
    this.deed = deed;
    this.label = label;
    this.path = path;
  }

  /** By which the script knows what to do. */
  public String getCode() {
    return deed.code();
  }

  public String getLabel() {
    return label;
  }

  public boolean isLink() {
    return !path.isEmpty();
  }

  public String getPath() {
    return path;
  }

  /** Whether it is what one would do first. */
  public boolean isPrimary() {
    return deed == Deed.PLAN;
  }
}
