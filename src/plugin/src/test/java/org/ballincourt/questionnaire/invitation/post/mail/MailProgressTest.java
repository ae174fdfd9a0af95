package org.ballincourt.questionnaire.invitation.post.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.ballincourt.mail.MailStand;
import org.ballincourt.mail.MailState;
import org.junit.Test;

public class MailProgressTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private static MailProgress of(boolean held, Duration ago, MailState... states) {
    List<MailStand> stands =
        Arrays.stream(states).map(state -> new MailStand(1, 2L, state, NOW.minus(ago))).toList();
    return MailProgress.of(stands, held, NOW);
  }

  @Test
  public void whoeverGotNoneHasNone() {
    assertNull(of(false, Duration.ZERO));
  }

  @Test
  public void aMailWaitsAndIsHeldInACopy() {
    assertEquals(MailProgress.WAITING, of(false, Duration.ZERO, MailState.WANTED));
    assertEquals(MailProgress.HELD, of(true, Duration.ZERO, MailState.WANTED));
    assertEquals(MailProgress.WAITING, of(false, Duration.ZERO, MailState.TAKEN));
  }

  @Test
  public void oneThatWasTakenLongAgoIsUncertainUntilItIsSentAgain() {
    Duration hour = Duration.ofHours(1);
    assertEquals(MailProgress.UNCERTAIN, of(false, hour, MailState.HANDED_OVER, MailState.TAKEN));
    assertEquals(
        MailProgress.HANDED_OVER, of(false, hour, MailState.SENT_AGAIN, MailState.HANDED_OVER));
    assertEquals(MailProgress.WAITING, of(false, hour, MailState.SENT_AGAIN, MailState.WANTED));
  }
}
