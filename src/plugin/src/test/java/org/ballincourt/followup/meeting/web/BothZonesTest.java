package org.ballincourt.followup.meeting.web;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.ballincourt.followup.meeting.Plan.Time;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

/** Whoever is looking is in UTC. */
public class BothZonesTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  @Test
  public void tellsBothClocksOfOneDayWithTheDayOnce() {
    assertEquals(
        "Thursday 3 December 2026, 10:00–11:00 for Lumen (Europe/Oslo); 09:00–10:00 for you (UTC)",
        zones("2026-12-03T09:00:00Z").with("Lumen", OSLO));
  }

  @Test
  public void tellsBothDaysWhereTheyDiffer() {
    assertEquals(
        "Friday 4 December 2026, 08:00–09:00 for Kea (Pacific/Auckland); "
            + "Thursday 3 December 2026, 19:00–20:00 for you (UTC)",
        zones("2026-12-03T19:00:00Z").with("Kea", ZoneId.of("Pacific/Auckland")));
  }

  @Test
  public void tellsOnceWhatBothClocksShow() {
    assertEquals(
        "Thursday 3 December 2026, 09:00–10:00, for Tern and for you (Africa/Abidjan)",
        zones("2026-12-03T09:00:00Z").with("Tern", ZoneId.of("Africa/Abidjan")));
  }

  @Test
  public void followsTheClocksOfEachSide() {
    assertEquals(
        "Friday 26 March 2027, 10:00–11:00 for Lumen (Europe/Oslo); 09:00–10:00 for you (UTC)",
        zones("2027-03-26T09:00:00Z").with("Lumen", OSLO));
    assertEquals(
        "Monday 29 March 2027, 11:00–12:00 for Lumen (Europe/Oslo); 09:00–10:00 for you (UTC)",
        zones("2027-03-29T09:00:00Z").with("Lumen", OSLO));
  }

  @Test
  public void tellsOurClocksAloneWhereNobodyKnowsTheClient() {
    assertEquals(
        "Thursday 3 December 2026, 23:30–00:30 (UTC)", zones("2026-12-03T23:30:00Z").here());
  }

  private static BothZones zones(String start) {
    return new BothZones(new Time(Instant.parse(start), Duration.ofHours(1)), EnglishTexts.texts());
  }
}
