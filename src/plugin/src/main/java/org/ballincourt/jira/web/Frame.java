package org.ballincourt.jira.web;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Draws pages; Jira puts its own frame around them. */
@Component
public class Frame {

  private static final String REFUSED = "templates/page/refused.vm";

  private final TemplateRenderer templates;
  private final PageBuilderService pages;
  private final XsrfTokenAccessor tokens;
  private final XsrfTokenValidator forms;
  private final Texts texts;

  @Inject
  public Frame(
      TemplateRenderer templates,
      PageBuilderService pages,
      XsrfTokenAccessor tokens,
      XsrfTokenValidator forms,
      Texts texts) {
    this.templates = templates;
    this.pages = pages;
    this.tokens = tokens;
    this.forms = forms;
    this.texts = texts;
  }

  void draw(Html page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (page.wrong()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    pages.assembler().resources().requireWebResource(page.resources());
    write(page.template(), page.view(), request, response);
  }

  void draw(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(refusal.kind().status());
    String title = texts.text("ballincourt.page.refused");
    write(REFUSED, new RefusedView(title, refusal.faults().get(0).message()), request, response);
  }

  /** Something went wrong that nobody foresaw. */
  void drawFailure(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    String title = texts.text("ballincourt.page.failed");
    RefusedView view = new RefusedView(title, texts.text("ballincourt.page.failed.what-to-do"));
    write(REFUSED, view, request, response);
  }

  private void write(
      String template, Object view, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    Map<String, Object> context =
        Map.of(
            "view", view,
            "base", request.getContextPath(),
            "token", tokens.getXsrfToken(request, response, true));
    templates.render(template, context, response.getWriter());
  }

  /** A form that another site has made the browser send is refused. */
  void checkToken(HttpServletRequest request) {
    if (!forms.validateFormEncodedToken(request)) {
      throw new Refusal(Kind.NOT_ALLOWED, texts.text("ballincourt.page.not-our-form"));
    }
  }
}
