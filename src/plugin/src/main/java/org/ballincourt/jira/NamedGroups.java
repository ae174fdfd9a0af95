package org.ballincourt.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.springframework.stereotype.Component;

/** The groups of today’s Jira, by name. */
@Component
public class NamedGroups {
  private final GroupManager groups;
  private final JiraAuthenticationContext authentication;

  @Inject
  public NamedGroups(GroupManager groups, JiraAuthenticationContext authentication) {
    this.groups = groups;
    this.authentication = authentication;
  }

  public boolean exists(String name) {
    return groups.groupExists(name);
  }

  /** Whether whoever is asking is in the group. */
  public boolean hasAskerIn(String name) {
    ApplicationUser asker = authentication.getLoggedInUser();
    return asker != null && groups.isUserInGroup(asker, name);
  }
}
