package org.ballincourt.court;

import static org.ballincourt.testing.Lives.at;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.testing.Hours;
import org.junit.Test;

public class TurnTest {

  private static final BusinessCalendar CALENDAR = Hours.STANDARD.team().hours();

  @Test
  public void isNeverEmpty() {
    assertThrows(
        IllegalArgumentException.class, () -> new Turn(Party.TEAM, null, at("09:00"), at("09:00")));
  }

  @Test
  public void hasAReasonExactlyWhereItIsNobodys() {
    assertThrows(
        IllegalArgumentException.class, () -> new Turn(Party.NOBODY, null, at("09:00"), null));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Turn(Party.CLIENT, Reason.PAUSED, at("09:00"), null));
  }

  @Test
  public void countsUpToTheAskedInstantWhileItIsOpen() {
    Turn open = new Turn(Party.TEAM, null, at("09:00"), null);
    assertEquals(Duration.ofHours(2), open.length(CALENDAR, at("11:00")));
    assertEquals(Duration.ZERO, open.length(CALENDAR, at("08:00")));
  }

  @Test
  public void countsToItsEndWhenItIsClosed() {
    Turn closed = new Turn(Party.TEAM, null, at("09:00"), at("10:00"));
    assertEquals(Duration.ofHours(1), closed.length(CALENDAR, at("17:00")));
  }
}
