package org.ballincourt.acceptance.start;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.ballincourt.acceptance.export.ExportWriter;
import org.ballincourt.acceptance.export.IssueJson;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.junit.Test;

/** An export larger than the memory of the Jira that imports it. */
public final class LargeExportIT {

  private static final int HEAP_MEGABYTES = 64;
  private static final int ISSUES = 1_000;
  private static final String LONG_TEXT = "Lorem ipsum ".repeat(9_000);
  private static final Instant CREATED = Instant.parse("2020-01-02T03:04:05.678Z");

  @Test
  public void isImportedWhole() throws IOException {
    Path file = Launch.freshDirectory().resolve("large-export.json");
    write(file);
    assertTrue(Files.size(file) > HEAP_MEGABYTES * 1_500_000L);
    try (JiraProcess jira = launch(file).start()) {
      Court court = new Court(jira.as("admin"));
      court.awaitReplayOf("LARGE");
      assertEquals(ISSUES, court.replayOf("LARGE").path("total").asInt());
      assertEquals("TEAM", court.courtOf("LARGE-" + ISSUES).path("party").asText());
    }
    Files.delete(file);
  }

  private static Launch launch(Path file) {
    return Launch.fresh().withExport(file).withHeap(HEAP_MEGABYTES + "m");
  }

  private static void write(Path file) {
    try (ExportWriter writer = ExportWriter.to(file)) {
      for (int number = 1; number <= ISSUES; number++) {
        IssueJson issue = new IssueJson("LARGE", number, CREATED);
        writer.add(issue.status("3").description(LONG_TEXT).node());
      }
    }
  }
}
