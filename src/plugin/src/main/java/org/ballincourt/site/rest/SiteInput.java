package org.ballincourt.site.rest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ballincourt.client.Bounded;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.site.AddressBlock;
import org.ballincourt.site.PublicUrl;
import org.ballincourt.site.Site;
import org.ballincourt.site.TrustedProxies;

/** How clients shall reach us, as a caller sent it; whatever is wrong is noted at its place. */
final class SiteInput {
  private static final String PUBLIC_URL = "publicUrl";
  private static final String CONTACT_LINE = "contactLine";
  private static final String TRUSTED_PROXIES = "trustedProxies";
  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(List.of(PUBLIC_URL, CONTACT_LINE, TRUSTED_PROXIES));

  private SiteInput() {}

  /**
   * @throws org.ballincourt.jira.Refusal where anything is wrong
   */
  static Site read(JsonInput input) {
    input.allowOnly(MEMBERS);
    Optional<PublicUrl> url =
        checked(input.member(PUBLIC_URL), PublicUrl::isUrl, "ballincourt.site.url.wrong")
            .map(PublicUrl::new);
    Optional<String> contact =
        checked(
            input.member(CONTACT_LINE),
            text -> Bounded.isLine(text, Site.LONGEST_CONTACT_LINE),
            "ballincourt.site.contact.wrong",
            Site.LONGEST_CONTACT_LINE);
    List<AddressBlock> proxies = proxies(input.member(TRUSTED_PROXIES));
    input.refuseFaults();
    return new Site(url.orElse(null), contact.orElse(null), new TrustedProxies(proxies));
  }

  private static Optional<String> checked(
      JsonInput place, Predicate<String> good, String fault, Object... arguments) {
    Optional<String> sent = place.text().map(String::strip).filter(text -> !text.isEmpty());
    if (sent.isPresent() && !good.test(sent.get())) {
      place.fault(fault, arguments);
      return Optional.empty();
    }
    return sent;
  }

  private static List<AddressBlock> proxies(JsonInput place) {
    List<AddressBlock> blocks = new ArrayList<>();
    if (place.size() > TrustedProxies.MOST) {
      place.fault("ballincourt.site.proxies.many", TrustedProxies.MOST);
      return blocks;
    }
    for (JsonInput element : place.elements()) {
      String text = element.required(element.text()).orElse("");
      checked(element, AddressBlock::isBlock, "ballincourt.site.proxies.wrong", text)
          .ifPresent(block -> blocks.add(new AddressBlock(block)));
    }
    return blocks;
  }
}
