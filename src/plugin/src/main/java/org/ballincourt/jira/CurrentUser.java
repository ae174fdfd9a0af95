package org.ballincourt.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.client.Email;
import org.springframework.stereotype.Component;

/** Whoever is asking. */
@Component
public class CurrentUser {

  private final JiraAuthenticationContext authentication;

  @Inject
  public CurrentUser(JiraAuthenticationContext authentication) {
    this.authentication = authentication;
  }

  /** The key, which stays when the name changes; empty for nobody, as in a job. */
  public Optional<String> key() {
    return Optional.ofNullable(authentication.getLoggedInUser()).map(ApplicationUser::getKey);
  }

  /** As Jira shows it; empty for nobody. */
  public Optional<String> name() {
    return Optional.ofNullable(authentication.getLoggedInUser())
        .map(ApplicationUser::getDisplayName);
  }

  /** As Jira knows it; empty for nobody and where Jira knows none, or none that a mail takes. */
  public Optional<Email> email() {
    return Optional.ofNullable(authentication.getLoggedInUser())
        .map(ApplicationUser::getEmailAddress)
        .filter(Email::isAddress)
        .map(Email::new);
  }
}
