package org.ballincourt.host.session;

/** Keeps a redirect that a request asks for inside Jira. */
public final class LocalPath {
  private LocalPath() {}

  /**
   * The wanted path, or the other one where it is none: a browser reads {@code //x} and {@code /\x}
   * as another host.
   *
   * @param wanted may be null
   */
  public static String or(String wanted, String otherwise) {
    boolean local = wanted != null && wanted.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    return local ? wanted : otherwise;
  }
}
