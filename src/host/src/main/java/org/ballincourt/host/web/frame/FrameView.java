package org.ballincourt.host.web.frame;

/**
 * The frame around a page: Jira's head and header.
 *
 * @param user with empty names where nobody is logged in
 */
public record FrameView(String title, UserView user, String token, HeadView head, String bodyHtml) {

  /** Who is looking. */
  public record UserView(String name, String displayName, boolean administrator) {}

  /** What scripts read and load; the issue's key is empty on other pages. */
  public record HeadView(String issueKey, String resourceTagsHtml, String moreHtml) {}
}
