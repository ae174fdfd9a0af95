package org.ballincourt.host.web.frame;

import java.util.List;
import org.ballincourt.host.plugin.fragment.MenuItem;

/**
 * The frame around a page: Jira's head and header.
 *
 * @param user with empty names where nobody is logged in
 */
public record FrameView(String title, UserView user, String token, HeadView head, BodyView body) {

  /** Who is looking. */
  public record UserView(String name, String displayName, boolean administrator) {}

  /** The page itself, and the links of plugins above it. */
  public record BodyView(List<LinkView> links, String pageHtml) {}

  /** A link in the menu at the top. */
  public record LinkView(String id, String href, String label) {

    static LinkView of(MenuItem item) {
      return new LinkView(item.names().linkId(), item.href(), item.label());
    }
  }

  /** The theme that the page is in, as {@code light} or {@code dark}, and the one to switch to. */
  public record ThemeView(String mode, String other) {
    static ThemeView of(Theme theme) {
      return new ThemeView(theme.mode(), theme.other().mode());
    }
  }

  /** What scripts read and load; the issue's key is empty on other pages. */
  public record HeadView(
      ThemeView theme, String issueKey, String resourceTagsHtml, String moreHtml) {}
}
