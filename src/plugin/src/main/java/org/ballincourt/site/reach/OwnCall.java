package org.ballincourt.site.reach;

import jakarta.inject.Inject;
import java.time.Clock;
import org.ballincourt.site.PublicUrl;
import org.ballincourt.site.SelfTest;
import org.ballincourt.site.SelfTest.Outcome;
import org.ballincourt.site.store.PingStore;
import org.ballincourt.site.store.SiteStore;
import org.springframework.stereotype.Component;

/**
 * Calls ourselves under the public address, as a client would. Whoever asks for it has to be a Jira
 * administrator: it goes wherever the public address leads.
 */
@Component
public class OwnCall {

  private final SiteStore sites;
  private final PingStore pings;
  private final Clock clock;

  @Inject
  public OwnCall(SiteStore sites, PingStore pings, Clock clock) {
    this.sites = sites;
    this.pings = pings;
    this.clock = clock;
  }

  /** Takes five seconds at most, and keeps how it went. */
  public SelfTest make() {
    PublicUrl url = sites.site().publicUrl();
    if (url == null) {
      return new SelfTest(Outcome.NO_ADDRESS, clock.instant());
    }
    SelfTest test = new SelfTest(call(url), clock.instant());
    sites.tested(url, test);
    return test;
  }

  private Outcome call(PublicUrl url) {
    PingStore.Ping ping = pings.ask();
    try {
      String question = Ping.PATH + "?" + Ping.QUESTION + "=" + ping.id();
      return new Call(ping.answer()).of(url.page(question));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.TOO_SLOW;
    } finally {
      pings.forget(ping);
    }
  }
}
