package org.ballincourt.site;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The address under which clients reach their pages: what stands before {@code /plugins/servlet/…}
 * on the internet. It may differ from the address of Jira itself.
 *
 * @param text not null; without a slash at the end
 */
public record PublicUrl(String text) {

  /** In characters. */
  public static final int LONGEST = 200;

  private static final String PAGES = "/plugins/servlet/ballincourt/public/";

  /**
   * @throws IllegalArgumentException where {@link #isUrl} says no
   */
  public PublicUrl {
    if (!isUrl(requireNonNull(text, "text"))) {
      throw new IllegalArgumentException("Not a public address: " + text);
    }
  }

  /**
   * Whether a text is an address of the web with a host, and maybe a port and a path, and nothing
   * else.
   */
  public static boolean isUrl(String text) {
    return text.length() <= LONGEST
        && text.matches("https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~/-]*[A-Za-z0-9._~-])?")
        && hasHost(text);
  }

  private static boolean hasHost(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null && uri.getPort() <= 65_535;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * The address of one of the clients’ pages.
   *
   * @param path below all of them, without a slash before it
   */
  public String page(String path) {
    return text + PAGES + path;
  }

  @Override
  public String toString() {
    return text;
  }
}
