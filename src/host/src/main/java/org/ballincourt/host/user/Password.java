package org.ballincourt.host.user;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted hashes of passwords, as {@code salt:hash}. */
final class Password {
  /** Few, since every REST call logs in anew and the passwords here are the names. */
  private static final int ROUNDS = 1000;

  private static final int BITS = 256;
  private static final int SALT_BYTES = 16;

  private Password() {}

  static String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return encode(salt) + ":" + encode(derive(password, salt));
  }

  static boolean matches(String password, String hash) {
    String[] parts = hash.split(":");
    byte[] expected = Base64.getDecoder().decode(parts[1]);
    return MessageDigest.isEqual(expected, derive(password, Base64.getDecoder().decode(parts[0])));
  }

  private static byte[] derive(String password, byte[] salt) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", e);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
