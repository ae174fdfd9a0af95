package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Who is looking, and in which language.
 *
 * <p>Evidence: full mock at 8.20; {@code getLoggedInUser} called at 9.0-11.3.
 */
public interface JiraAuthenticationContext {
  /** Null where nobody is logged in. */
  ApplicationUser getLoggedInUser();

  I18nHelper getI18nHelper();

  /** Of whoever is logged in, else Jira's default. */
  Locale getLocale();
}
