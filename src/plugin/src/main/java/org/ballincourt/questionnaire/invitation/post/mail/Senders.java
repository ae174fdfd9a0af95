package org.ballincourt.questionnaire.invitation.post.mail;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.client.Bounded;
import org.ballincourt.client.Email;
import org.ballincourt.jira.CurrentUser;
import org.springframework.stereotype.Component;

/** The users in whose names letters are written. */
@Component
public class Senders {

  private final UserManager users;
  private final CurrentUser asking;

  @Inject
  public Senders(UserManager users, CurrentUser asking) {
    this.users = users;
    this.asking = asking;
  }

  /**
   * @param key of a user
   * @return empty for one who is gone or not active, or whose address nobody can answer to
   */
  public Optional<Sender> of(String key) {
    return Optional.ofNullable(users.getUserByKey(key))
        .filter(ApplicationUser::isActive)
        .flatMap(Senders::of);
  }

  /** Whoever is asking; empty for nobody, and as in {@link #of(String)}. */
  public Optional<Sender> asking() {
    return asking.key().flatMap(this::of);
  }

  private static Optional<Sender> of(ApplicationUser user) {
    return Optional.ofNullable(user.getEmailAddress())
        .map(String::strip)
        .filter(Email::isAddress)
        .map(
            address ->
                new Sender(
                    user.getKey(), name(user.getDisplayName(), address), new Email(address)));
  }

  /** Whatever somebody is called, it has to fit into the line of a mail. */
  private static String name(String displayName, String address) {
    String line = displayName.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ").strip();
    int length = Math.min(line.codePointCount(0, line.length()), Bounded.LONGEST_NAME);
    String name = line.substring(0, line.offsetByCodePoints(0, length)).strip();
    return name.isEmpty() ? address.substring(0, address.indexOf('@')) : name;
  }
}
