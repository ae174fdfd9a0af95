package org.ballincourt.host.web.frame;

/**
 * The frame around a page: Jira's head and header.
 *
 * @param userName empty where nobody is logged in
 */
public record FrameView(
    String title,
    String userName,
    String displayName,
    String token,
    HeadView head,
    String bodyHtml) {

  /** What scripts read and load; the issue's key is empty on other pages. */
  public record HeadView(String issueKey, String resourceTagsHtml, String moreHtml) {}
}
