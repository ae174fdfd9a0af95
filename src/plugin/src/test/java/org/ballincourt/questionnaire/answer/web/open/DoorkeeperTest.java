package org.ballincourt.questionnaire.answer.web.open;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.ballincourt.questionnaire.answer.guard.Attempts;
import org.ballincourt.questionnaire.invitation.Token;
import org.ballincourt.site.store.SiteStore;
import org.ballincourt.testing.HandClock;
import org.ballincourt.testing.RowsInMemory;
import org.junit.Test;

public class DoorkeeperTest {

  private static final String HERE = "203.0.113.7";

  private final Doorkeeper doorkeeper =
      new Doorkeeper(
          new SiteStore(new RowsInMemory(), null), new HandClock("2026-03-12T10:02:00Z"));

  private Duration tried(String secret, String address, String... forwardedFor) {
    return doorkeeper.failed(
        secret,
        new PublicRequest.Sender(
            false, false, address, List.of(forwardedFor), List.of(Locale.ENGLISH)));
  }

  @Test
  public void whoeverGuessesHasToWaitAndNobodyElse() {
    for (int i = 0; i < Attempts.MOST; i++) {
      assertTrue(tried(Token.next().text(), HERE, "198.51.100." + i).isZero());
    }
    assertEquals(Attempts.WINDOW, tried(Token.next().text(), HERE));
    assertTrue(tried(Token.next().text(), "203.0.113.8").isZero());
  }

  @Test
  public void oneBeginningIsGuessedByManyNoMoreOftenThanByOne() {
    for (int i = 0; i < Attempts.MOST; i++) {
      assertTrue(tried("secret" + Token.next().text().substring(6), "203.0.113." + i).isZero());
    }
    String another = "secret" + Token.next().text().substring(6);
    assertFalse(tried(another, "203.0.113.99").isZero());
  }

  @Test
  public void isNotMadeToForgetSomebodyByEverNewLinks() {
    for (int i = 0; i < 30_000; i++) {
      tried("%06d".formatted(i) + Token.next().text().substring(6), HERE);
    }
    assertFalse(tried(Token.next().text(), HERE).isZero());
  }
}
