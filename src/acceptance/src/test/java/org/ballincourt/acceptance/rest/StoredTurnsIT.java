package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.RealExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** What is kept of all real issues is what is derived when it is asked for. */
public final class StoredTurnsIT {

  /** Of status ids of the real issues, to parties. */
  static final List<Map<String, String>> MAPS =
      List.of(
          Map.of(),
          Map.of("10000", "CLIENT", "10004", "THIRD_PARTY", "10001", "TEAM"),
          Map.of("6", "CLIENT", "1", "NOBODY", "3", "THIRD_PARTY"));

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(RealExport.read().path()));

  private final ExportFile export = RealExport.read();
  private final Court court = new Court(JIRA.as("admin"));

  @Test
  public void areTheDerivedOnesUnderThreeMaps() {
    MAPS.forEach(this::assertStoredUnder);
  }

  private void assertStoredUnder(Map<String, String> parties) {
    new Comparison(court, export).save(parties);
    StoredTurns stored = StoredTurns.read(JIRA.as("admin"));
    assertEquals(export.issues().size(), stored.rowsOfIssue().size());
    for (JsonNode issue : export.issues()) {
      stored.assertAre(issue.path("id").asLong(), court.turnsOf(issue.path("key").asText()));
    }
  }
}
