package org.ballincourt.host;

import org.ballincourt.host.demo.DemoProjects;
import org.ballincourt.host.export.ExportImport;
import org.ballincourt.host.jira.Jira;

/** Brings the demo projects where there is no project at all. */
record Demo(Jira jira, ExportImport imports) {

  /** All but the project that has just begun are left to be switched on. */
  void bringOnce() {
    if (jira.projects().all().isEmpty()) {
      imports.importBytes(
          "demo", DemoProjects.exportBefore(jira.clock().instant(), this::displayName));
      jira.projects().settle(DemoProjects.JUST_BEGUN);
    }
  }

  private String displayName(String user) {
    return jira.people().byKey(user).orElseThrow().displayName();
  }
}
