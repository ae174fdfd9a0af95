package org.ballincourt.site;

import static java.util.Objects.requireNonNull;

import org.ballincourt.client.Bounded;

/**
 * How clients reach this Jira, as an administrator has set it.
 *
 * @param publicUrl null where nobody has said
 * @param contactLine whom a client may write to whose link is not known; on one line, at most
 *     {@link #LONGEST_CONTACT_LINE} characters; null where nobody has said
 * @param proxies not null
 */
public record Site(PublicUrl publicUrl, String contactLine, TrustedProxies proxies) {

  /** In characters. */
  public static final int LONGEST_CONTACT_LINE = 200;

  public static final Site UNKNOWN = new Site(null, null, TrustedProxies.NONE);

  /**
   * @throws IllegalArgumentException where the contact line is not such a line
   */
  public Site {
    requireNonNull(proxies, "proxies");
    if (contactLine != null && !Bounded.isLine(contactLine, LONGEST_CONTACT_LINE)) {
      throw new IllegalArgumentException("Not a line: " + contactLine);
    }
  }
}
