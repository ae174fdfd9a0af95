package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.web.Refusal;

/** {@code /rest/host/1.0/clock}: reads, sets and advances the host's clock. */
public final class ClockServlet extends RestServlet {
  private static final long serialVersionUID = 1L;

  private static final Duration LONGEST_LEAP = Duration.ofDays(36_525);

  public ClockServlet(Jira jira) {
    super(jira);
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(response, Map.of("instant", jira().clock().instant().toString()));
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    jira().clock().set(instant(JsonBody.of(request).text("instant")));
    doGet(request, response);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw Refusal.badRequest("\"instant\" is not an instant such as 2026-03-01T09:00:00Z.");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long seconds = JsonBody.of(request).number("advanceSeconds");
    if (Math.abs(seconds) > LONGEST_LEAP.toSeconds()) {
      throw Refusal.badRequest("\"advanceSeconds\" is more than a hundred years.");
    }
    jira().clock().advance(Duration.ofSeconds(seconds));
    doGet(request, response);
  }
}
