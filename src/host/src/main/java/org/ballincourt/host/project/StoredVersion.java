package org.ballincourt.host.project;

import com.atlassian.jira.project.version.Version;
import java.time.ZoneOffset;
import java.util.Date;

/** A version as of now. */
public record StoredVersion(Long id, Long projectId, String name, VersionPlan plan)
    implements Version {
  @Override
  public Long getId() {
    return id;
  }

  @Override
  public Long getProjectId() {
    return projectId;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public Date getReleaseDate() {
    return plan.release() == null
        ? null
        : Date.from(plan.release().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Override
  public boolean isReleased() {
    return plan.released();
  }

  @Override
  public boolean isArchived() {
    return plan.archived();
  }
}
