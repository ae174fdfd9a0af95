package org.ballincourt.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import org.ballincourt.client.Email;
import org.ballincourt.mail.MailBody.Kind;
import org.junit.Test;

/** What a mail may say, and how far it has come. */
public class OutgoingMailTest {
  private static final Email HENRIK = new Email("henrik.dahl@lumen.example");
  private static final Email PAULA = new Email("paula@studio.example");
  private static final Envelope ENVELOPE = new Envelope(HENRIK, "Paula Moss", PAULA);
  private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

  @Test
  public void putsTheLinkAtEachMark() {
    assertEquals(
        "See https://a.example/x?y&z, again https://a.example/x?y&z",
        linked(Kind.TEXT, "See [[link]], again [[link]]"));
  }

  @Test
  public void escapesTheLinkInHtml() {
    assertEquals(
        "<a href=\"https://a.example/x?y&amp;z\">answer</a>",
        linked(Kind.HTML, "<a href=\"[[link]]\">answer</a>"));
  }

  private static String linked(Kind kind, String text) {
    OutgoingMail mail = new OutgoingMail(ENVELOPE, "Questions", new MailBody(kind, text), 7L);
    return mail.withLink("https://a.example/x?y&z").body().text();
  }

  @Test
  public void refusesALinkWithoutAPlace() {
    MailBody body = new MailBody(Kind.TEXT, "See below.");

    assertThrows(
        IllegalArgumentException.class, () -> new OutgoingMail(ENVELOPE, "Questions", body, 7L));
  }

  @Test
  public void refusesWhatWouldBreakAHeader() {
    MailBody body = new MailBody(Kind.TEXT, "Hello");
    for (String broken :
        new String[] {"a\r\nBcc: x@y.example", "a\nb", "a\u2028b", "a\u0085b", "a\0", " ", ""}) {
      assertThrows(
          IllegalArgumentException.class, () -> new OutgoingMail(ENVELOPE, broken, body, null));
      assertThrows(IllegalArgumentException.class, () -> new Envelope(HENRIK, broken, PAULA));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new OutgoingMail(ENVELOPE, "x".repeat(201), body, null));
  }

  @Test
  public void isUncertainAMinuteAfterItWasTaken() {
    assertFalse(stand(MailState.TAKEN, 59).isUncertain(NOW));
    assertTrue(stand(MailState.TAKEN, 60).isUncertain(NOW));
  }

  @Test
  public void isCertainWhereItIsNotTaken() {
    assertFalse(stand(MailState.WANTED, 9999).isUncertain(NOW));
    assertFalse(stand(MailState.HANDED_OVER, 9999).isUncertain(NOW));
    assertFalse(stand(MailState.SENT_AGAIN, 9999).isUncertain(NOW));
  }

  private static MailStand stand(MailState state, long secondsAgo) {
    return new MailStand(1, null, state, NOW.minusSeconds(secondsAgo));
  }
}
