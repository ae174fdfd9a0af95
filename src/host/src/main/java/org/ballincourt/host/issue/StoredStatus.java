package org.ballincourt.host.issue;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status as of now. */
public record StoredStatus(String id, String name, Category category) implements Status {

  /** One of Jira's status categories. */
  public record Category(String key) implements StatusCategory {
    @Override
    public String getKey() {
      return key;
    }
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getNameTranslation() {
    return name;
  }

  @Override
  public StatusCategory getStatusCategory() {
    return category;
  }
}
