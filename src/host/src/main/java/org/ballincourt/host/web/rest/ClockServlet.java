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

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
  private static final long LONGEST_LEAP = Duration.between(FIRST, LAST).toSeconds();

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
    Instant instant = instant(JsonBody.of(request).text("instant"));
    if (!isInReach(instant)) {
      throw Refusal.badRequest("\"instant\" has no year of four digits.");
    }
    jira().clock().set(instant);
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
    long seconds = JsonBody.of(request).number("advanceSeconds", LONGEST_LEAP);
    if (!isInReach(jira().clock().instant().plusSeconds(seconds))) {
      throw Refusal.badRequest("\"advanceSeconds\" leads to a year that has not four digits.");
    }
    jira().clock().advance(Duration.ofSeconds(seconds));
    doGet(request, response);
  }

  /** Further away, neither databases nor date formats agree on how time is written. */
  private static boolean isInReach(Instant instant) {
    return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }
}
