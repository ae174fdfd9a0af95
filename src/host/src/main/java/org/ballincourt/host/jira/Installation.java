package org.ballincourt.host.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.license.LicenseHandler;
import java.util.UUID;
import org.ballincourt.host.database.HostSettings;

/**
 * Which Jira this is, and where it says that it is: both are in the database and so are the same on
 * every node, and after a start at another port.
 */
public final class Installation implements ApplicationProperties, LicenseHandler {
  private static final String BASE_URL = "base.url";
  private static final String SERVER_ID = "server.id";

  private final HostSettings settings;

  Installation(HostSettings settings) {
    this.settings = settings;
  }

  /** As an administrator does it on Jira's page of general settings. */
  public void setBaseUrl(String url) {
    settings.put(BASE_URL, url);
  }

  /** Where nobody has set another one, this is the address, and stays it. */
  public void settle(String url) {
    if (settings.get(BASE_URL).isEmpty()) {
      setBaseUrl(url);
    }
    if (settings.get(SERVER_ID).isEmpty()) {
      settings.put(SERVER_ID, UUID.randomUUID().toString());
    }
  }

  @Override
  public String getBaseUrl(UrlMode mode) {
    if (mode != UrlMode.CANONICAL) {
      throw new UnsupportedOperationException("there is a canonical address only, no " + mode);
    }
    return settings.get(BASE_URL).orElse("");
  }

  @Override
  public String getServerId() {
    return settings.get(SERVER_ID).orElse(null);
  }
}
