package org.ballincourt.questionnaire.answer.web.open;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ballincourt.questionnaire.answer.guard.AddressGroup;
import org.ballincourt.questionnaire.answer.guard.Attempts;
import org.ballincourt.questionnaire.invitation.Token;
import org.ballincourt.site.store.SiteStore;
import org.springframework.stereotype.Component;

/**
 * Counts who tries links that there are not, by address and by how they begin. Whoever has a link
 * that there is never comes here, so nobody can lock her out. Whoever has to wait is counted no
 * more: with ever new links she would make us forget her.
 */
@Component
public class Doorkeeper {

  private final SiteStore sites;
  private final Clock clock;
  private final Attempts attempts = new Attempts();

  @Inject
  public Doorkeeper(SiteStore sites, Clock clock) {
    this.sites = sites;
    this.clock = clock;
  }

  /**
   * A link was tried that there is not.
   *
   * @param secret what stands where a token should
   * @return how long to wait; zero where more may be tried
   */
  Duration failed(String secret, PublicRequest.Sender sender) {
    Instant now = clock.instant();
    String address = sites.site().proxies().caller(sender.address(), sender.forwardedFor());
    Duration wait = count("from " + AddressGroup.of(address), now);
    return wait.isZero() && Token.isToken(secret)
        ? count("at " + new Token(secret).prefix(), now)
        : wait;
  }

  private Duration count(String by, Instant now) {
    Duration wait = attempts.wait(by, now);
    if (wait.isZero()) {
      attempts.failed(by, now);
    }
    return wait;
  }
}
