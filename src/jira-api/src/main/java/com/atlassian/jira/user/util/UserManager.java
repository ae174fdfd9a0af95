package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds users.
 *
 * <p>Evidence: full mock at 7.4; null where nobody has the key.
 */
public interface UserManager {
  ApplicationUser getUserByKey(String userKey);
}
