package org.ballincourt.questionnaire.invitation.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.util.Collection;

/** How far a project is, as its releases tell, and what is usually asked then. */
enum Moment {
  BEGINNING("kick-off"),
  RUNNING("pulse"),
  OVER("follow-up");

  private final String form;

  Moment(String form) {
    this.form = form;
  }

  /** A project without versions tells nothing, and so runs. */
  static Moment of(Project project) {
    Collection<Version> versions = project.getVersions();
    long released = versions.stream().filter(Version::isReleased).count();
    if (versions.isEmpty()) {
      return RUNNING;
    }
    if (released == 0) {
      return BEGINNING;
    }
    return released == versions.size() ? OVER : RUNNING;
  }

  /** The name of the form that comes along for it. */
  String form() {
    return form;
  }
}
