package org.ballincourt.acceptance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Random;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.ExportWriter;
import org.ballincourt.acceptance.jira.Launch;

/** Hours put into an export: half of the issues is planned, and on half of all some was worked. */
record MadeUpHours(Random random) {

  ExportFile in(ExportFile export) {
    Path file = Launch.freshDirectory().resolve("export-with-hours.json");
    try (ExportWriter writer = ExportWriter.to(file)) {
      export.issues().forEach(issue -> writer.add(with(issue.deepCopy())));
    }
    return ExportFile.read(file);
  }

  private JsonNode with(ObjectNode issue) {
    ObjectNode fields = (ObjectNode) issue.path("fields");
    add(fields, "timeoriginalestimate");
    add(fields, "timespent");
    return issue;
  }

  private void add(ObjectNode fields, String name) {
    if (random.nextBoolean()) {
      fields.put(name, 900 * (1 + random.nextInt(200)));
    }
  }
}
