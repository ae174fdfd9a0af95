package org.ballincourt.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The reverse proxies whose word counts when they say for whom they ask.
 *
 * @param blocks not null
 */
public record TrustedProxies(List<AddressBlock> blocks) {
  public static final TrustedProxies NONE = new TrustedProxies(List.of());

  /** More than anybody has, and few enough to be looked at for each request. */
  public static final int MOST = 50;

  /**
   * @throws IllegalArgumentException where there are more than {@link #MOST}
   */
  public TrustedProxies {
    blocks = List.copyOf(blocks);
    if (blocks.size() > MOST) {
      throw new IllegalArgumentException("Too many proxies: " + blocks.size());
    }
  }

  /**
   * Who asks: the last in the chain that is not one of these proxies. What stands before it anybody
   * may have written.
   *
   * @param connected the address that is connected to us
   * @param forwardedFor the values of {@code X-Forwarded-For}, in their order
   * @return an address in figures, or {@code connected} as it is
   */
  public String caller(String connected, List<String> forwardedFor) {
    String caller = connected;
    for (String before : backwards(forwardedFor)) {
      if (!trusts(caller) || !AddressBlock.isAddress(before)) {
        return caller;
      }
      caller = before;
    }
    return caller;
  }

  private static List<String> backwards(List<String> forwardedFor) {
    List<String> chain = new ArrayList<>();
    forwardedFor.forEach(value -> chain.addAll(List.of(value.split(","))));
    chain.replaceAll(String::strip);
    Collections.reverse(chain);
    return chain;
  }

  private boolean trusts(String address) {
    return blocks.stream().anyMatch(block -> block.contains(address));
  }
}
