package org.ballincourt.host.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.ballincourt.host.user.Person;

/** What a browser's session holds: who logged in, and the token that forms must carry. */
public final class LoginSession {
  /** As Jira calls it. */
  public static final String TOKEN_PARAMETER = "atl_token";

  private static final String USER = "user";
  private static final String CONFIRMED = "confirmed until";
  private static final int TOKEN_BYTES = 32;

  private final HttpServletRequest request;

  public LoginSession(HttpServletRequest request) {
    this.request = request;
  }

  /** The key of whoever logged in. */
  public Optional<String> user() {
    return attribute(USER);
  }

  /** Starts a session of its own, so that nobody else knows its id. */
  public void logIn(Person person) {
    logOut();
    request.getSession(true).setAttribute(USER, person.key());
    newToken();
  }

  /** Takes the place of the token that there was. */
  String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    request.getSession(true).setAttribute(TOKEN_PARAMETER, token);
    return token;
  }

  /** Whether the password was said once more, and not too long ago. */
  boolean isConfirmedAt(Instant now) {
    return attribute(CONFIRMED).filter(until -> now.isBefore(Instant.parse(until))).isPresent();
  }

  void confirmUntil(Instant end) {
    request.getSession(true).setAttribute(CONFIRMED, end.toString());
  }

  public void logOut() {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Empty where nobody logged in with a form. */
  public Optional<String> token() {
    return attribute(TOKEN_PARAMETER);
  }

  /** Whether the request comes from a form of this session. */
  public boolean hasValidToken() {
    String sent = request.getParameter(TOKEN_PARAMETER);
    return sent != null && token().filter(token -> same(token, sent)).isPresent();
  }

  private static boolean same(String token, String sent) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<String> attribute(String name) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(name));
  }
}
