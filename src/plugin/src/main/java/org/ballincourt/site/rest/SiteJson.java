package org.ballincourt.site.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.site.AddressBlock;
import org.ballincourt.site.Site;

/** How clients reach us, on the wire; null where nobody has said. PUT takes what GET gives. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SiteJson(String publicUrl, String contactLine, List<String> trustedProxies) {

  static SiteJson of(Site site) {
    return new SiteJson(
        site.publicUrl() == null ? null : site.publicUrl().text(),
        site.contactLine(),
        site.proxies().blocks().stream().map(AddressBlock::text).toList());
  }
}
