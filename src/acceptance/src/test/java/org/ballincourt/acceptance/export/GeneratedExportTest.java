package org.ballincourt.acceptance.export;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class GeneratedExportTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void oneSeedGivesOneExport() throws IOException {
    assertEquals(export(1).issues(), export(1).issues());
    assertNotEquals(export(1).issues(), export(2).issues());
  }

  @Test
  public void hasTwoProjectsAndALongHistory() throws IOException {
    ExportFile export = export(3);
    assertEquals(List.of("ALPHA", "OMEGA"), export.projects());
    assertEquals(10_000, most(export, issue -> entries(issue).size()));
  }

  @Test
  public void noIssueIsInTheStatusThatIsPast() throws IOException {
    for (JsonNode issue : export(4).issues()) {
      assertNotEquals("779", issue.path("fields").path("status").path("id").asText());
    }
  }

  @Test
  public void entriesAreOutOfOrderAndShareInstants() throws IOException {
    ExportFile export = export(5);
    JsonNode last = export.issues().get(export.issues().size() - 1);
    List<String> instants = entries(last).findValuesAsText("created");
    assertNotEquals(instants.stream().sorted().toList(), instants);
    assertTrue(instants.stream().distinct().count() < instants.size());
  }

  private ExportFile export(long seed) throws IOException {
    return GeneratedExport.write(folder.newFile().toPath(), seed);
  }

  private static JsonNode entries(JsonNode issue) {
    return issue.path("changelog").path("histories");
  }

  private static int most(ExportFile export, ToIntFunction<JsonNode> number) {
    return export.issues().stream().mapToInt(number).max().orElseThrow();
  }
}
