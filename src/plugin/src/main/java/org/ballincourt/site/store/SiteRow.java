package org.ballincourt.site.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How clients reach this Jira; there is one row at most. */
@Preload
@Table("SITE")
public interface SiteRow extends RawEntity<Long> {
  String SITE_ID = "SITE_ID";
  String PUBLIC_URL = "PUBLIC_URL";
  String CONTACT_LINE = "CONTACT_LINE";
  String PROXIES = "PROXIES";
  String OUTCOME = "OUTCOME";
  String TESTED_AT = "TESTED_AT";
  String REVISION = "REVISION";
  long ONLY = 1;

  @NotNull @PrimaryKey(SITE_ID)
  Long getSiteId();

  /** Null where nobody has said. */
  String getPublicUrl();

  /** Null where nobody has said. */
  @StringLength(StringLength.MAX_LENGTH)
  String getContactLine();

  /** Addresses and blocks of them, with blanks in between; null for none. */
  @StringLength(StringLength.UNLIMITED)
  String getProxies();

  /** Of the last attempt to reach ourselves under that address; null before the first. */
  @StringLength(30)
  String getOutcome();

  /** Epoch milliseconds; null before the first attempt. */
  Long getTestedAt();

  /** How often it has been saved. */
  long getRevision();
}
