package org.ballincourt.host.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ballincourt.host.project.StoredVersion;

/** A version, as Jira's REST shows it: dates that are not set are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionJson(
    String id,
    String name,
    String startDate,
    String releaseDate,
    boolean released,
    boolean archived) {
  static VersionJson of(StoredVersion version) {
    return new VersionJson(
        version.id().toString(),
        version.name(),
        version.plan().startText(),
        version.plan().releaseText(),
        version.plan().released(),
        version.plan().archived());
  }
}
