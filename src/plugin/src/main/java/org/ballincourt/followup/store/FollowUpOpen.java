package org.ballincourt.followup.store;

/** In that project there is a follow-up about which something is still to be done. */
public class FollowUpOpen extends IllegalStateException {
  private static final long serialVersionUID = 1;

  public FollowUpOpen(long projectId) {
    super("A follow-up of project " + projectId + " is open");
  }
}
