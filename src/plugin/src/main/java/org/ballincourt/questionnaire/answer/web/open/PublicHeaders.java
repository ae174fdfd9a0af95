package org.ballincourt.questionnaire.answer.web.open;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What browsers and search engines are told with everything that can be opened without account. */
final class PublicHeaders {

  private static final String CACHE = "Cache-Control";

  private static final Map<String, String> ALWAYS =
      Map.of(
          CACHE,
          "no-store",
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "X-Robots-Tag",
          "noindex, nofollow");

  private PublicHeaders() {}

  static void write(HttpServletResponse response) {
    ALWAYS.forEach(response::setHeader);
  }

  /** What is the same for everybody may be kept for a while. */
  static void keep(HttpServletResponse response) {
    response.setHeader(CACHE, "public, max-age=3600");
  }
}
