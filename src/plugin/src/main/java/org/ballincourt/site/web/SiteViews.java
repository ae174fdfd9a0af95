package org.ballincourt.site.web;

import jakarta.inject.Inject;
import org.ballincourt.jira.Texts;
import org.ballincourt.site.store.OriginStore;
import org.ballincourt.site.store.SiteStore;
import org.springframework.stereotype.Component;

/** Puts how clients reach us into what an administrator reads. */
@Component
public class SiteViews {

  private final SiteStore sites;
  private final OriginStore origins;
  private final Texts texts;

  @Inject
  public SiteViews(SiteStore sites, OriginStore origins, Texts texts) {
    this.sites = sites;
    this.origins = origins;
    this.texts = texts;
  }

  /**
   * @param mailed whether she has just had a mail sent to herself
   */
  SiteView now(boolean mailed) {
    return view(SiteForm.of(sites.site()), SiteFaults.NONE, mailed);
  }

  /** What is wrong in a form; none where it can be saved. */
  SiteFaults faults(SiteForm sent) {
    return SiteFaults.of(sent, texts);
  }

  /** The page with a form that cannot be saved. */
  SiteView with(SiteForm sent, SiteFaults faults) {
    return view(sent, faults, false);
  }

  private SiteView view(SiteForm form, SiteFaults faults, boolean mailed) {
    return new SiteView(
        new OriginView(origins.remembered(), origins.here(), texts),
        new SiteFormView(form, faults, texts),
        new ReachView(sites.site(), sites.lastTest(), texts),
        mailed,
        texts);
  }
}
