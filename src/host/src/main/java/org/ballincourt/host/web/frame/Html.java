package org.ballincourt.host.web.frame;

/**
 * What one page has inside the frame that all pages share.
 *
 * @param template path below this package's parent
 * @param view what the template reads as {@code $view}
 */
public record Html(String title, String template, Object view, Extras extras) {

  /**
   * What only some pages have in their head; empty where a page has it not.
   *
   * @param context of the web-resources to load
   * @param headHtml more of the head, as it is
   */
  public record Extras(String issueKey, String context, String headHtml) {
    static final Extras NONE = new Extras("", "", "");
  }

  public Html(String title, String template, Object view) {
    this(title, template, view, Extras.NONE);
  }
}
