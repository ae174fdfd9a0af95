package org.ballincourt.questionnaire.web.preview;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/**
 * A questionnaire as a client sees it, page by page: {@code ?id=} says which one, {@code version=}
 * and {@code language=} as what, {@code page=} how far.
 */
@LicensedOnly
public class PreviewPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient PreviewViews views;

  @Inject
  public PreviewPage(Gate gate, Frame frame, PreviewViews views) {
    super(gate, frame);
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    Look wanted =
        new Look(
            text(request, "id"),
            text(request, "version"),
            text(request, "language"),
            text(request, "page"));
    return new Html(
        "templates/questionnaire/preview.vm",
        views.of(wanted),
        "org.ballincourt:questionnaire-preview-resources");
  }

  /** Ids, numbers and tags of languages; all else, which would come back in links, is nothing. */
  private static String text(HttpServletRequest request, String name) {
    String text = request.getParameter(name);
    return text == null || !text.matches("\\w{0,18}") ? "" : text;
  }
}
