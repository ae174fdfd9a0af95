package org.ballincourt.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.client.Email;
import org.springframework.stereotype.Component;

/** The users of today's Jira. */
@Component
public class People {

  private final UserManager users;

  @Inject
  public People(UserManager users) {
    this.users = users;
  }

  /** Today's name of whoever has the key; empty where nobody has it any more. */
  public Optional<String> nameOf(String key) {
    return Optional.ofNullable(users.getUserByKey(key)).map(ApplicationUser::getDisplayName);
  }

  /** Whether whoever has the key is there still, so that something can be in her name. */
  public boolean isActive(String key) {
    return Optional.ofNullable(users.getUserByKey(key))
        .filter(ApplicationUser::isActive)
        .isPresent();
  }

  /**
   * Where whoever has the key gets mail; empty where nobody has it any more, or has no address, or
   * is there no more.
   */
  public Optional<Email> emailOf(String key) {
    return Optional.ofNullable(users.getUserByKey(key))
        .filter(ApplicationUser::isActive)
        .map(ApplicationUser::getEmailAddress)
        .filter(Email::isAddress)
        .map(Email::new);
  }
}
