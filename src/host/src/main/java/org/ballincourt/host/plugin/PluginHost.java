package org.ballincourt.host.plugin;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** What a plugin gets from the Jira around it. */
public interface PluginHost {

  /** API interface to implementation; {@code ActiveObjects} is added by the plugin system. */
  Map<Class<?>, Object> services();

  DataSource dataSource();

  /** Transactions on {@link #dataSource()}, READ_COMMITTED. */
  PlatformTransactionManager transactions();

  JiraAuthenticationContext authentication();

  /** The language of whoever is looking. */
  Locale locale();

  /**
   * @param user null where nobody is logged in, who is never licensed
   */
  boolean isLicensed(ApplicationUser user);

  /** Takes the place of the plugin's one bean of type {@link Clock}. */
  Clock clock();

  /** As in {@code /jira}. */
  String contextPath();
}
