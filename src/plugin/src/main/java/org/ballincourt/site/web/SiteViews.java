package org.ballincourt.site.web;

import jakarta.inject.Inject;
import org.ballincourt.jira.Texts;
import org.ballincourt.settings.store.SettingsStore;
import org.ballincourt.site.store.OriginStore;
import org.ballincourt.site.store.SiteStore;
import org.springframework.stereotype.Component;

/** Puts how clients reach us into what an administrator reads. */
@Component
public class SiteViews {

  private final SiteStore sites;
  private final OriginStore origins;
  private final SettingsStore settings;
  private final Texts texts;

  @Inject
  public SiteViews(SiteStore sites, OriginStore origins, SettingsStore settings, Texts texts) {
    this.sites = sites;
    this.origins = origins;
    this.settings = settings;
    this.texts = texts;
  }

  /**
   * @param mailed whether she has just had a mail sent to herself
   */
  SiteView now(boolean mailed) {
    return view(form(), courtesy(), retention(), mailed);
  }

  /** What is wrong in a form; none where it can be saved. */
  SiteFaults faults(SiteForm sent) {
    return SiteFaults.of(sent, texts);
  }

  /** The page with a form that cannot be saved. */
  SiteView with(SiteForm sent, SiteFaults faults) {
    return view(form(sent, faults), courtesy(), retention(), false);
  }

  /** The page with how much we ask of people as it cannot be saved. */
  SiteView with(CourtesyForm sent) {
    return view(form(), sent, retention(), false);
  }

  /** The page with how long words are kept as it cannot be saved. */
  SiteView with(RetentionForm sent) {
    return view(form(), courtesy(), sent, false);
  }

  private SiteFormView form() {
    return form(SiteForm.of(sites.site()), SiteFaults.NONE);
  }

  private RetentionForm retention() {
    return RetentionForm.of(settings.retention());
  }

  private SiteFormView form(SiteForm form, SiteFaults faults) {
    return new SiteFormView(form, faults, texts);
  }

  private CourtesyForm courtesy() {
    return CourtesyForm.of(settings.courtesy());
  }

  private SiteView view(
      SiteFormView form, CourtesyForm courtesy, RetentionForm retention, boolean mailed) {
    return new SiteView(
        new OriginView(origins.remembered(), origins.here(), texts),
        form,
        new ReachView(sites.site(), sites.lastTest(), texts),
        new SiteView.Asking(new CourtesyView(courtesy, texts), new RetentionView(retention, texts)),
        new SiteView.Said(mailed, texts));
  }
}
