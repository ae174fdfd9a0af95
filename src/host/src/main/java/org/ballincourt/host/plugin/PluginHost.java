package org.ballincourt.host.plugin;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.ballincourt.host.field.FieldTypes;
import org.ballincourt.host.plugin.resource.PageNeeds;
import org.ballincourt.host.search.function.Functions;
import org.springframework.transaction.PlatformTransactionManager;

/** What a plugin gets from the Jira around it. */
public interface PluginHost {

  /** API interface to implementation; the plugin system adds some of its own. */
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

  /**
   * @param user null where nobody is logged in, who administers nothing
   */
  boolean isAdministrator(ApplicationUser user);

  /** Where those who are not logged in are sent. */
  LoginUriProvider login();

  /** What the pages being written need. */
  PageNeeds pageNeeds();

  /** Takes the place of the plugin's one bean of type {@link Clock}. */
  Clock clock();

  /** Where the plugin's functions of queries go. */
  Functions functions();

  /** Where the plugin offers its types of custom fields. */
  FieldTypes fieldTypes();

  /** As in {@code /jira}. */
  String contextPath();
}
