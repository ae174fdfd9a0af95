package org.ballincourt.questionnaire.answer.web.open;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.jira.People;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.site.store.SiteStore;
import org.springframework.stereotype.Component;

/** Whom a client writes to. */
@Component
public class Contact {

  private final People people;
  private final SiteStore sites;

  @Inject
  public Contact(People people, SiteStore sites) {
    this.people = people;
    this.sites = sites;
  }

  /** Who has asked, by name. */
  String nameOf(Sending sending) {
    return people.nameOf(sending.made().by()).orElse("–");
  }

  /** Who has asked, with the address; whoever is named for all where she is not there any more. */
  String lineOf(Sending sending) {
    return people
        .emailOf(sending.made().by())
        .map(email -> nameOf(sending) + " (" + email + ")")
        .or(this::siteLine)
        .orElseGet(() -> nameOf(sending));
  }

  /** Whoever is named for links that are not known; a dash where nobody is. */
  String line() {
    return siteLine().orElse("–");
  }

  private Optional<String> siteLine() {
    return Optional.ofNullable(sites.site().contactLine());
  }
}
