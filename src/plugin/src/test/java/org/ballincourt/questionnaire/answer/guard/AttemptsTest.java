package org.ballincourt.questionnaire.answer.guard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class AttemptsTest {

  private static final Instant NOW = Instant.parse("2026-03-12T10:02:00Z");

  private final Attempts attempts = new Attempts();

  private void fail(String by, int times) {
    for (int i = 0; i < times; i++) {
      attempts.failed(by, NOW);
    }
  }

  @Test
  public void letsAFewFail() {
    fail("a", Attempts.MOST - 1);
    assertEquals(Duration.ZERO, attempts.wait("a", NOW));
  }

  @Test
  public void thenAsksToWaitUntilTheTimeIsOver() {
    fail("a", Attempts.MOST);
    assertEquals(Attempts.WINDOW, attempts.wait("a", NOW));
    assertEquals(Duration.ofMinutes(5), attempts.wait("a", NOW.plus(Duration.ofMinutes(10))));
    assertEquals(Duration.ZERO, attempts.wait("a", NOW.plus(Attempts.WINDOW)));
  }

  @Test
  public void countsEachByItself() {
    fail("a", Attempts.MOST);
    assertEquals(Duration.ZERO, attempts.wait("b", NOW));
  }

  @Test
  public void countsAnewOnceTheTimeIsOver() {
    fail("a", Attempts.MOST);
    attempts.failed("a", NOW.plus(Attempts.WINDOW));
    assertEquals(Duration.ZERO, attempts.wait("a", NOW.plus(Attempts.WINDOW)));
  }

  @Test
  public void holdsABoundedNumber() {
    for (int i = 0; i < 20_000; i++) {
      attempts.failed("address " + i, NOW);
    }
    assertTrue(attempts.size() <= 10_000);
  }

  @Test
  public void takesANetworkOfIpv6ForOneCaller() {
    assertEquals(AddressGroup.of("2001:db8:1:2::1"), AddressGroup.of("2001:db8:1:2:ffff::9"));
    assertNotEquals(AddressGroup.of("2001:db8:1:2::1"), AddressGroup.of("2001:db8:1:3::1"));
    assertEquals("10.1.2.3", AddressGroup.of("10.1.2.3"));
    assertEquals("no.address.example", AddressGroup.of("no.address.example"));
  }
}
