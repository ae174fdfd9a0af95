package org.ballincourt.site.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.ballincourt.site.AddressBlock;
import org.ballincourt.site.PublicUrl;
import org.ballincourt.site.SelfTest;
import org.ballincourt.site.Site;
import org.ballincourt.site.TrustedProxies;

/**
 * What is kept of the site.
 *
 * @param test the last attempt to reach ourselves under that address; null before the first
 * @param revision 0 where nobody has set anything
 */
record KeptSite(Site site, SelfTest test, long revision) {
  static final KeptSite NOTHING = new KeptSite(Site.UNKNOWN, null, 0);

  static KeptSite of(SiteRow row) {
    Site site =
        new Site(
            Optional.ofNullable(row.getPublicUrl()).map(PublicUrl::new).orElse(null),
            row.getContactLine(),
            proxies(row.getProxies()));
    return new KeptSite(site, test(row), row.getRevision());
  }

  private static SelfTest test(SiteRow row) {
    return row.getOutcome() == null
        ? null
        : new SelfTest(
            SelfTest.Outcome.valueOf(row.getOutcome()), Instant.ofEpochMilli(row.getTestedAt()));
  }

  private static TrustedProxies proxies(String text) {
    return text == null
        ? TrustedProxies.NONE
        : new TrustedProxies(Arrays.stream(text.split(" ")).map(AddressBlock::new).toList());
  }

  static String text(TrustedProxies proxies) {
    return proxies.blocks().isEmpty()
        ? null
        : proxies.blocks().stream().map(AddressBlock::text).collect(Collectors.joining(" "));
  }

  /** The same with another site; of another address nothing has been tried yet. */
  KeptSite with(Site next) {
    boolean sameAddress = Objects.equals(next.publicUrl(), site.publicUrl());
    return new KeptSite(next, sameAddress ? test : null, revision + 1);
  }

  KeptSite with(SelfTest next) {
    return new KeptSite(site, next, revision + 1);
  }

  String url() {
    return site.publicUrl() == null ? null : site.publicUrl().text();
  }

  DBParam[] row() {
    return new DBParam[] {
      new DBParam(SiteRow.SITE_ID, SiteRow.ONLY),
      new DBParam(SiteRow.PUBLIC_URL, url()),
      new DBParam(SiteRow.CONTACT_LINE, site.contactLine()),
      new DBParam(SiteRow.PROXIES, text(site.proxies())),
      new DBParam(SiteRow.OUTCOME, test == null ? null : test.outcome().name()),
      new DBParam(SiteRow.TESTED_AT, test == null ? null : test.at().toEpochMilli()),
      new DBParam(SiteRow.REVISION, revision)
    };
  }
}
