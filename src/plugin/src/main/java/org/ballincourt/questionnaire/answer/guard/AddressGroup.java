package org.ballincourt.questionnaire.answer.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Addresses of the internet that one caller may have all of. */
public final class AddressGroup {

  /** Nothing else, so that no name is ever looked up. */
  private static final String IPV6 = "[0-9a-fA-F:]*:[0-9a-fA-F:.]*";

  /** Of an IPv6 address, what one household has is the half. */
  private static final int NETWORK_BYTES = 8;

  private AddressGroup() {}

  /** The address itself, or the network of one of IPv6. */
  public static String of(String address) {
    return address.matches(IPV6) ? network(address) : address;
  }

  private static String network(String address) {
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == NETWORK_BYTES * 2
          ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
          : address;
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
