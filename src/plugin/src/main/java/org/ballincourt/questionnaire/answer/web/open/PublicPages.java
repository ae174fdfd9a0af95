package org.ballincourt.questionnaire.answer.web.open;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.site.reach.Ping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that can be opened without an account, and nothing else; no session is read or made.
 */
@UnrestrictedAccess
public class PublicPages extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(PublicPages.class);
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String ASSETS = "assets/";
  private static final String TEMPLATE = "templates/answer/page.vm";

  private final transient Reception reception;
  private final transient TemplateRenderer templates;
  private final transient Ping ping;

  @Inject
  public PublicPages(Reception reception, TemplateRenderer templates, Ping ping) {
    this.reception = reception;
    this.templates = templates;
    this.ping = ping;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PublicHeaders.write(response);
    boolean reads = READING.contains(request.getMethod());
    if (!reads && !request.getMethod().equals("POST")) {
      response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      response.setHeader("Allow", "GET, HEAD, POST");
      return;
    }
    request.setCharacterEncoding("UTF-8"); // what browsers send for these pages, and do not say
    PublicRequest asked = PublicRequest.of(request);
    Optional<String> asset = reads ? asset(asked) : Optional.empty();
    if (asset.isPresent()) {
      PublicHeaders.keep(response);
      send(asset.get(), "text/css", response);
    } else if (reads && asked.path().equals(Ping.PATH)) {
      ping(asked, response);
    } else {
      page(asked, response);
    }
  }

  private static Optional<String> asset(PublicRequest asked) {
    return asked.path().startsWith(ASSETS)
        ? Assets.find(asked.path().substring(ASSETS.length()))
        : Optional.empty();
  }

  private void ping(PublicRequest asked, HttpServletResponse response) throws IOException {
    Optional<String> answer = ping.answer(asked.field(Ping.QUESTION));
    if (answer.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    send(answer.orElse(""), "text/plain", response);
  }

  private void page(PublicRequest asked, HttpServletResponse response) throws IOException {
    try {
      give(reception.answer(asked), asked, response);
    } catch (RuntimeException e) {
      LOG.error("A page for clients cannot be shown", e);
      give(reception.failed(asked), asked, response);
    }
  }

  private void give(PublicAnswer answer, PublicRequest asked, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer.status());
    if (answer.retryAfter() != null) {
      response.setHeader(
          "Retry-After", Long.toString(Math.max(1, answer.retryAfter().toSeconds())));
    }
    if (answer.view() == null) {
      response.setHeader("Location", answer.query());
    } else {
      StringWriter page = new StringWriter();
      templates.render(TEMPLATE, Map.of("view", answer.view(), "base", asked.root()), page);
      send(page.toString(), "text/html", response);
    }
  }

  private static void send(String content, String type, HttpServletResponse response)
      throws IOException {
    response.setContentType(type + ";charset=UTF-8");
    response.getWriter().write(content);
  }
}
