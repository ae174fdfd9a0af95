package org.ballincourt.site.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.privacy.Retention;
import org.ballincourt.settings.Courtesy;
import org.ballincourt.settings.store.SettingsStore;
import org.ballincourt.site.Site;
import org.ballincourt.site.reach.OwnCall;
import org.ballincourt.site.store.SiteStore;
import org.springframework.stereotype.Component;

/** Does what the forms on the page say. */
@Component
public class SiteOrders {

  private final SiteStore sites;
  private final SettingsStore settings;
  private final OwnCall calls;
  private final MailOrders mail;

  @Inject
  public SiteOrders(SiteStore sites, SettingsStore settings, OwnCall calls, MailOrders mail) {
    this.sites = sites;
    this.settings = settings;
    this.calls = calls;
    this.mail = mail;
  }

  void save(Site site) {
    sites.save(site);
  }

  void save(Courtesy courtesy) {
    settings.save(courtesy);
  }

  void save(Optional<Retention> retention) {
    settings.save(retention);
  }

  void call() {
    calls.make();
  }

  /** This Jira may write to clients from now on. */
  void confirm() {
    mail.confirm();
  }

  void mail() {
    mail.toMyself();
  }
}
