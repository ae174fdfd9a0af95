package org.ballincourt.site.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ballincourt.site.AddressBlock;
import org.ballincourt.site.PublicUrl;
import org.ballincourt.site.Site;
import org.ballincourt.site.TrustedProxies;

/**
 * How clients reach us, as a form has it.
 *
 * @param url empty for none, as the contact line
 * @param proxies an address or a block in each line
 */
record SiteForm(String url, String contact, String proxies) {

  static SiteForm of(Site site) {
    return new SiteForm(
        site.publicUrl() == null ? "" : site.publicUrl().text(),
        site.contactLine() == null ? "" : site.contactLine(),
        site.proxies().blocks().stream().map(AddressBlock::text).collect(Collectors.joining("\n")));
  }

  List<String> proxyList() {
    return Arrays.stream(proxies.split("[\\s,;]+")).filter(text -> !text.isEmpty()).toList();
  }

  /** Only of a form without a fault. */
  Site site() {
    return new Site(
        url.isEmpty() ? null : new PublicUrl(url),
        contact.isEmpty() ? null : contact,
        new TrustedProxies(proxyList().stream().map(AddressBlock::new).toList()));
  }
}
