package org.ballincourt.host.search.function;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Who searches, and when it is for whom.
 *
 * @param user null where nobody is logged in
 * @param overridden whether permissions are not asked
 * @param zone in which times are read
 */
public record Searcher(ApplicationUser user, boolean overridden, Instant now, ZoneId zone)
    implements QueryCreationContext {

  @Override
  public ApplicationUser getApplicationUser() {
    return user;
  }

  @Override
  public boolean isSecurityOverriden() {
    return overridden;
  }
}
