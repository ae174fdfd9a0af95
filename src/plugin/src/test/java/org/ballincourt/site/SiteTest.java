package org.ballincourt.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Under which address clients reach us, and whom we believe who asks. */
public class SiteTest {
  private static final TrustedProxies PROXIES = proxies("10.0.0.0/8", "2001:db8::/32", "192.0.2.7");

  private static TrustedProxies proxies(String... blocks) {
    return new TrustedProxies(Stream.of(blocks).map(AddressBlock::new).toList());
  }

  @Test
  public void takesAddressesOfTheWeb() {
    for (String good :
        List.of(
            "https://ask.studio.example",
            "http://localhost:2990/jira",
            "https://ask.studio.example:8443/a/b-c",
            "https://[2001:db8::1]/jira",
            "https://192.0.2.1")) {
      assertTrue(good, PublicUrl.isUrl(good));
    }
  }

  @Test
  public void refusesWhatIsNoAddressOrMoreThanOne() {
    for (String bad :
        List.of(
            "",
            "ask.studio.example",
            "https://",
            "https://ask.studio.example/",
            "https://ask.studio.example?x",
            "https://ask.studio.example#x",
            "https://petra@studio.example",
            "https://ask.studio.example:99999",
            "https://ask studio.example",
            "https://ask.studio.example\r\nX: y",
            "https://ask.studio.example/\"><b>",
            "ftp://ask.studio.example",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://" + "a".repeat(200) + ".example")) {
      assertFalse(bad, PublicUrl.isUrl(bad));
    }
  }

  @Test
  public void putsClientsPagesBelowIt() {
    assertEquals(
        "https://ask.example/x/plugins/servlet/ballincourt/public/ping",
        new PublicUrl("https://ask.example/x").page("ping"));
  }

  @Test
  public void knowsBlocksOfAddresses() {
    for (String good :
        List.of("10.0.0.1", "10.0.0.0/8", "0.0.0.0/0", "::1", "2001:db8::/32", "10.0.0.1/32")) {
      assertTrue(good, AddressBlock.isBlock(good));
    }
    for (String bad :
        List.of(
            "",
            "10.0.0",
            "10.0.0.256",
            "999.1.1.1",
            "10.0.0.01",
            "10.0.0.1.",
            "10.0.0.1.1",
            "10.0.0.1/33",
            "10.0.0.1/",
            "10.0.0.1/8/8",
            "::1/129",
            ":",
            "localhost",
            "cafe.example",
            "10.0.0.1/-1")) {
      assertFalse(bad, AddressBlock.isBlock(bad));
    }
  }

  @Test
  public void seesWhatIsInABlock() {
    assertTrue(new AddressBlock("10.1.0.0/15").contains("10.0.255.255"));
    assertFalse(new AddressBlock("10.1.0.0/16").contains("10.0.255.255"));
    assertTrue(new AddressBlock("10.0.0.0/8").contains("::ffff:10.2.3.4"));
    assertTrue(new AddressBlock("0.0.0.0/0").contains("198.51.100.1"));
    assertFalse(new AddressBlock("0.0.0.0/0").contains("::1"));
    assertFalse(new AddressBlock("10.0.0.0/8").contains("studio.example"));
    assertTrue(new AddressBlock("2001:db8::/32").contains("2001:db8:ffff::1"));
  }

  @Test
  public void believesOnlyTrustedProxies() {
    assertEquals("198.51.100.9", PROXIES.caller("198.51.100.9", List.of("203.0.113.1")));
    assertEquals("203.0.113.1", PROXIES.caller("10.0.0.5", List.of("203.0.113.1")));
    assertEquals("10.0.0.5", TrustedProxies.NONE.caller("10.0.0.5", List.of("203.0.113.1")));
  }

  @Test
  public void passesOverWhatACallerHasWrittenBeforeTheProxies() {
    assertEquals(
        "203.0.113.1",
        PROXIES.caller("10.0.0.5", List.of("127.0.0.1, 8.8.8.8", "203.0.113.1 , 192.0.2.7")));
    assertEquals("203.0.113.1", PROXIES.caller("10.0.0.5", List.of("10.0.0.9,203.0.113.1")));
  }

  @Test
  public void staysWithTheProxyWhereItSaysNothingToBelieve() {
    assertEquals("10.0.0.5", PROXIES.caller("10.0.0.5", List.of()));
    assertEquals("10.0.0.5", PROXIES.caller("10.0.0.5", List.of("unknown")));
    assertEquals("10.0.0.5", PROXIES.caller("10.0.0.5", List.of("203.0.113.1, _hidden")));
    assertEquals("10.0.0.9", PROXIES.caller("10.0.0.5", List.of("<script>, 10.0.0.9")));
  }

  @Test
  public void namesWhomToWriteToOnOneLine() {
    assertThrows(IllegalArgumentException.class, () -> new Site(null, "a\nb", TrustedProxies.NONE));
    assertThrows(
        IllegalArgumentException.class, () -> new Site(null, "x".repeat(201), TrustedProxies.NONE));
  }
}
