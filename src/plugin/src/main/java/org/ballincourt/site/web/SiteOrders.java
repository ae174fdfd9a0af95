package org.ballincourt.site.web;

import jakarta.inject.Inject;
import org.ballincourt.mail.job.Postman;
import org.ballincourt.site.Site;
import org.ballincourt.site.reach.OwnCall;
import org.ballincourt.site.store.OriginStore;
import org.ballincourt.site.store.SiteStore;
import org.springframework.stereotype.Component;

/** Does what the forms on the page say. */
@Component
public class SiteOrders {

  private final SiteStore sites;
  private final OwnCall calls;
  private final OriginStore origins;
  private final Postman postman;
  private final TestMail testMail;

  @Inject
  public SiteOrders(
      SiteStore sites, OwnCall calls, OriginStore origins, Postman postman, TestMail testMail) {
    this.sites = sites;
    this.calls = calls;
    this.origins = origins;
    this.postman = postman;
    this.testMail = testMail;
  }

  void save(Site site) {
    sites.save(site);
  }

  void call() {
    calls.make();
  }

  /** This Jira may write to clients from now on. */
  void confirm() {
    origins.confirm();
    postman.comeNow();
  }

  void mail() {
    testMail.send();
    postman.comeNow();
  }
}
