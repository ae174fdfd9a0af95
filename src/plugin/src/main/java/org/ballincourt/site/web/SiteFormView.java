package org.ballincourt.site.web;

import org.ballincourt.jira.Texts;
import org.ballincourt.site.PublicUrl;
import org.ballincourt.site.Site;

/** The form of how clients reach us, for a template. */
public final class SiteFormView {

  private final SiteForm form;
  private final SiteFaults faults;
  private final Texts texts;

  SiteFormView(SiteForm form, SiteFaults faults, Texts texts) {
    this.form = form;
    this.faults = faults;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.site.form.title");
  }

  public String getUrlLabel() {
    return texts.text("ballincourt.site.url");
  }

  public String getUrlText() {
    return texts.text("ballincourt.site.url.what");
  }

  public String getUrl() {
    return form.url();
  }

  public String getLongestUrl() {
    return String.valueOf(PublicUrl.LONGEST);
  }

  public boolean isUrlWrong() {
    return !faults.url().isEmpty();
  }

  public String getUrlFault() {
    return faults.url();
  }

  public String getContactLabel() {
    return texts.text("ballincourt.site.contact");
  }

  public String getContactText() {
    return texts.text("ballincourt.site.contact.what");
  }

  public String getContact() {
    return form.contact();
  }

  public String getLongestContact() {
    return String.valueOf(Site.LONGEST_CONTACT_LINE);
  }

  public boolean isContactWrong() {
    return !faults.contact().isEmpty();
  }

  public String getContactFault() {
    return faults.contact();
  }

  public String getProxiesLabel() {
    return texts.text("ballincourt.site.proxies");
  }

  public String getProxiesText() {
    return texts.text("ballincourt.site.proxies.what");
  }

  public String getProxies() {
    return form.proxies();
  }

  public boolean isProxiesWrong() {
    return !faults.proxies().isEmpty();
  }

  public String getProxiesFault() {
    return faults.proxies();
  }

  public String getSaveLabel() {
    return texts.text("ballincourt.site.save");
  }
}
