package org.ballincourt.acceptance.jira;

/** How a process ended: its status and all it printed. */
public record Exit(int status, String output) {

  public boolean wasReady() {
    return output.contains(JiraProcess.READY);
  }
}
