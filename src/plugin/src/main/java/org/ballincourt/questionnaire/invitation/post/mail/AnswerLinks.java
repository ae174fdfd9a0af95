package org.ballincourt.questionnaire.invitation.post.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.ballincourt.mail.Links;
import org.ballincourt.questionnaire.invitation.Token;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.site.PublicUrl;
import org.ballincourt.site.store.SiteStore;
import org.springframework.stereotype.Component;

/** Links to what somebody is invited to answer; of each only the hash is kept. */
@Component
public class AnswerLinks implements Links {

  private static final String PAGE = "answer/";

  private final InvitationStore invitations;
  private final SiteStore sites;
  private final Clock clock;

  @Inject
  public AnswerLinks(InvitationStore invitations, SiteStore sites, Clock clock) {
    this.invitations = invitations;
    this.sites = sites;
    this.clock = clock;
  }

  /**
   * @throws IllegalStateException where nobody says any more where clients reach us, so that the
   *     mail has to wait
   */
  @Override
  public Optional<String> make(long invitation, long mail) {
    if (invitations.find(invitation).filter(it -> it.isOpenAt(clock.instant())).isEmpty()) {
      return Optional.empty();
    }
    PublicUrl site = sites.site().publicUrl();
    if (site == null) {
      throw new IllegalStateException("There is no public address to link to");
    }
    Token token = Token.next();
    invitations.keepToken(token.hash(), invitation, mail);
    return Optional.of(site.page(PAGE + token.text()));
  }
}
