package org.ballincourt.host.user;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;

/** A user as of now; who came with an export only has a name and may not log in. */
public record Person(String key, String name, String displayName, Standing standing, View view)
    implements ApplicationUser {

  /** What the person may do in Jira as a whole. */
  public record Standing(boolean licensed, boolean administrator, boolean active) {}

  /** How the person reads texts and times. */
  public record View(ZoneId zone, Locale locale) {}

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getDisplayName() {
    return displayName;
  }

  @Override
  public boolean isActive() {
    return standing.active();
  }

  /** Nobody reads what is sent there. */
  @Override
  public String getEmailAddress() {
    return name + "@jira.example";
  }
}
