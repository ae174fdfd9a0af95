package org.ballincourt.jira.web;

/**
 * What a page shows.
 *
 * @param template its path in the jar, not null; it finds the view as {@code $view}, the path of
 *     Jira as {@code $base} and the token of its forms as {@code $token}
 * @param view what the template reads, not null
 * @param resources the page's script and style, as {@code plugin key:module key}, not null
 * @param wrong whether it says what is wrong with the request, which the answer’s status says too
 */
public record Html(String template, Object view, String resources, boolean wrong) {

  /** One that shows what was asked for. */
  public Html(String template, Object view, String resources) {
    this(template, view, resources, false);
  }

  Html sayingWhatIsWrong() {
    return new Html(template, view, resources, true);
  }
}
