package org.ballincourt.host.web.rest;

import com.atlassian.jira.project.version.Version;

/** A version, as Jira's REST shows it. */
public record VersionJson(String id, String name) {
  static VersionJson of(Version version) {
    return new VersionJson(version.getId().toString(), version.getName());
  }
}
