package org.ballincourt.site;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * One address of the internet, or a block of them as in {@code 10.0.0.0/8}.
 *
 * @param text as it was written, not null
 */
public record AddressBlock(String text) {

  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

  /** Nothing else, so that no name is ever looked up. */
  private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}";

  private static final String IPV6 = "[0-9a-fA-F:]*:[0-9a-fA-F:.]*";

  /**
   * @throws IllegalArgumentException where {@link #isBlock} says no
   */
  public AddressBlock {
    if (!isBlock(text)) {
      throw new IllegalArgumentException("Not a block of addresses: " + text);
    }
  }

  /** Whether a text is an address in figures, or one with the number of the bits that count. */
  public static boolean isBlock(String text) {
    String[] parts = text.split("/", -1);
    return parts.length <= 2
        && bytes(parts[0])
            .filter(bytes -> parts.length == 1 || isLength(parts[1], bytes.length * Byte.SIZE))
            .isPresent();
  }

  private static boolean isLength(String bits, int most) {
    return bits.matches("\\d{1,3}") && Integer.parseInt(bits) <= most;
  }

  /** Empty where it is not an address in figures; IPv4 written as IPv6 is IPv4. */
  private static Optional<byte[]> bytes(String address) {
    if (!address.matches(IPV4) && !address.matches(IPV6)) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(address).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  static boolean isAddress(String text) {
    return bytes(text).isPresent();
  }

  /**
   * @param address in figures; of anything else the answer is no
   */
  public boolean contains(String address) {
    byte[] first = bytes(text.split("/")[0]).orElseThrow();
    return bytes(address)
        .filter(other -> other.length == first.length)
        .filter(other -> bitsInCommon(first, other) >= length(first.length))
        .isPresent();
  }

  private int length(int bytes) {
    int slash = text.indexOf('/');
    return slash < 0 ? bytes * Byte.SIZE : Integer.parseInt(text.substring(slash + 1));
  }

  private static int bitsInCommon(byte[] one, byte[] other) {
    int same = Arrays.mismatch(one, other);
    if (same < 0) {
      return one.length * Byte.SIZE;
    }
    int differs = (one[same] ^ other[same]) & 0xFF;
    return same * Byte.SIZE + Integer.numberOfLeadingZeros(differs) - (Integer.SIZE - Byte.SIZE);
  }
}
