package org.ballincourt.host.session;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The name and password that a request brings with it by HTTP basic. */
public record BasicLogin(String name, String password) {
  private static final String BASIC = "Basic ";

  /** Whether the request tries, with whatever it says. */
  public static boolean isTriedBy(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
  }

  /** Empty where the request does not try, or can't be understood. */
  public static Optional<BasicLogin> of(HttpServletRequest request) {
    if (!isTriedBy(request)) {
      return Optional.empty();
    }
    String header = request.getHeader("Authorization").substring(BASIC.length()).trim();
    String[] parts = decode(header).split(":", 2);
    return parts.length == 2 ? Optional.of(new BasicLogin(parts[0], parts[1])) : Optional.empty();
  }

  private static String decode(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
