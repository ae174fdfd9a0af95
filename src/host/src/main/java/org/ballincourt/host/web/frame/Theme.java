package org.ballincourt.host.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Jira's colours, of which each browser here keeps its own choice; light where it has none. */
public enum Theme {
  LIGHT,
  DARK;

  private static final String COOKIE = "jira.theme";

  static Theme of(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
            .flatMap(Arrays::stream)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .anyMatch(cookie -> cookie.getValue().equals(DARK.mode()))
        ? DARK
        : LIGHT;
  }

  /** As AUI’s {@code data-color-mode} has it. */
  String mode() {
    return name().toLowerCase(Locale.ROOT);
  }

  Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  Cookie cookie(String path) {
    Cookie cookie = new Cookie(COOKIE, mode());
    cookie.setPath(path);
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    return cookie;
  }
}
