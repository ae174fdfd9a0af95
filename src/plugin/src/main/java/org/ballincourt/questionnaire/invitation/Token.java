package org.ballincourt.questionnaire.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The secret part of a personal link: 256 random bits. Only its hash is ever kept.
 *
 * @param text 43 characters of base64url
 */
public record Token(String text) {

  private static final int BYTES = 32;
  private static final int PREFIX = 6;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @throws IllegalArgumentException where {@link #isToken} says no
   */
  public Token {
    if (!isToken(text)) {
      throw new IllegalArgumentException("Not a token");
    }
  }

  public static boolean isToken(String text) {
    return SHAPE.matcher(text).matches();
  }

  /** A new one, that nobody has had. */
  public static Token next() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** SHA-256 in hexadecimal digits; what is guessed is random enough to need no salt. */
  public String hash() {
    return hash(text);
  }

  /**
   * What a form that was opened by the link carries, so that no other page can make a browser send
   * one: it says that whoever made the form knew the link, and does not give the link away.
   */
  public String proof() {
    return hash("form " + text);
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** What attempts to guess it are counted by. */
  public String prefix() {
    return text.substring(0, PREFIX);
  }

  /** Never the text: it would end up in a log. */
  @Override
  public String toString() {
    return "Token";
  }
}
