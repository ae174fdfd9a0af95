package org.ballincourt.host.user;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What Jira calls somebody who is made anonymous, such as key {@code JIRAUSER10101}, name {@code
 * jirauser10101} and {@code user-438f1} on screens.
 */
record Anonymity(String key) {
  private static final String PREFIX = "JIRAUSER";
  private static final int DIGITS_SHOWN = 5;

  static Anonymity of(long id) {
    return new Anonymity(PREFIX + id);
  }

  /** Whether the key tells nothing of anybody; it is kept then. */
  static boolean isKey(String key) {
    return key.matches(PREFIX + "\\d+");
  }

  String name() {
    return key.replace(PREFIX, "jirauser");
  }

  String displayName() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "user-" + HexFormat.of().formatHex(hash).substring(0, DIGITS_SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
