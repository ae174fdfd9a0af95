package org.ballincourt.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.license.LicenseHandler;
import jakarta.inject.Inject;
import java.util.Objects;
import org.ballincourt.site.Origin;
import org.springframework.stereotype.Component;

/** This Jira, among others that may have a copy of its database. */
@Component
public class Installation {

  private final ApplicationProperties properties;
  private final LicenseHandler licences;

  @Inject
  public Installation(ApplicationProperties properties, LicenseHandler licences) {
    this.properties = properties;
    this.licences = licences;
  }

  /** As it is now; the address is the one that an administrator has set for Jira. */
  public Origin origin() {
    return new Origin(
        Objects.toString(properties.getBaseUrl(UrlMode.CANONICAL), ""),
        Objects.toString(licences.getServerId(), ""));
  }
}
