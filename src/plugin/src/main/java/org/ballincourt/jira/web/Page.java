package org.ballincourt.jira.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ballincourt.jira.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page of ours for people who are logged in. What it throws as a {@link Refusal} is shown as a
 * page that says why.
 */
public abstract class Page extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(Page.class);

  private final transient Gate gate;
  private final transient Frame frame;

  protected Page(Gate gate, Frame frame) {
    this.gate = gate;
    this.frame = frame;
  }

  /** Checks who is asking, and gives what she sees. */
  protected abstract Html html(HttpServletRequest request);

  /**
   * Checks who is asking, and does what the page's form says.
   *
   * @return the page with what is wrong in it; empty where it is done, then the page is shown anew
   */
  protected Optional<Html> save(HttpServletRequest request) {
    return Optional.of(html(request));
  }

  /** Whether to go on; else the answer is given already. */
  boolean isOpen(HttpServletRequest request, HttpServletResponse response) throws IOException {
    return gate.admits(request, response);
  }

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, () -> frame.draw(html(request), request, response));
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, () -> receive(request, response));
  }

  private void receive(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    frame.checkToken(request);
    Optional<Html> wrong = save(request);
    if (wrong.isPresent()) {
      frame.draw(wrong.get().sayingWhatIsWrong(), request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", here(request));
    }
  }

  private static String here(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Answer answer)
      throws IOException {
    if (isOpen(request, response)) {
      try {
        answer.give();
      } catch (Refusal e) {
        frame.draw(e, request, response);
      } catch (RuntimeException e) {
        LOG.error("{} cannot be shown", request.getRequestURI(), e);
        frame.drawFailure(request, response);
      }
    }
  }

  final Gate gate() {
    return gate;
  }

  /** What is sent to the browser. */
  private interface Answer {
    void give() throws IOException;
  }
}
