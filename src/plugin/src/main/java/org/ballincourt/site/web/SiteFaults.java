package org.ballincourt.site.web;

import org.ballincourt.client.Bounded;
import org.ballincourt.jira.Texts;
import org.ballincourt.site.AddressBlock;
import org.ballincourt.site.PublicUrl;
import org.ballincourt.site.Site;
import org.ballincourt.site.TrustedProxies;

/** What is wrong in a form of the site, in the viewer’s words; empty where nothing is. */
record SiteFaults(String url, String contact, String proxies) {
  static final SiteFaults NONE = new SiteFaults("", "", "");

  static SiteFaults of(SiteForm form, Texts texts) {
    return new SiteFaults(
        form.url().isEmpty() || PublicUrl.isUrl(form.url())
            ? ""
            : texts.text("ballincourt.site.url.wrong"),
        form.contact().isEmpty() || Bounded.isLine(form.contact(), Site.LONGEST_CONTACT_LINE)
            ? ""
            : texts.text("ballincourt.site.contact.wrong", Site.LONGEST_CONTACT_LINE),
        proxies(form, texts));
  }

  private static String proxies(SiteForm form, Texts texts) {
    if (form.proxyList().size() > TrustedProxies.MOST) {
      return texts.text("ballincourt.site.proxies.many", TrustedProxies.MOST);
    }
    return form.proxyList().stream()
        .filter(text -> !AddressBlock.isBlock(text))
        .findFirst()
        .map(text -> texts.text("ballincourt.site.proxies.wrong", text))
        .orElse("");
  }

  boolean none() {
    return equals(NONE);
  }
}
