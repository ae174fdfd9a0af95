package org.ballincourt.acceptance.start;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.ballincourt.acceptance.export.ExportWriter;
import org.ballincourt.acceptance.export.IssueJson;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Exit;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.junit.Test;

/** An export that can't be: Jira names the place, ends, and has taken nothing of it. */
public final class BadExportIT {

  private static final Instant CREATED = Instant.parse("2020-01-02T03:04:05.678Z");

  private final Launch launch = Launch.fresh();
  private final Path file = Launch.freshDirectory().resolve("bad-export.json");

  @Test
  public void refusesBrokenJson() throws IOException {
    String good = good();
    Files.writeString(file, good.replaceFirst("\"key\":\"GOOD-2\"", "\"key\":oops"));
    refusedAt("issues[1]");
  }

  @Test
  public void refusesATruncatedFile() throws IOException {
    String good = good();
    Files.writeString(file, good.substring(0, good.lastIndexOf("\"changelog\"") - 20));
    refusedAt("issues[1]");
  }

  @Test
  public void refusesAnIssueWithoutChangelog() {
    ObjectNode bad = issue(2);
    bad.remove("changelog");
    write(bad);
    refusedAt("issues[1].changelog");
  }

  @Test
  public void refusesAChangelogThatIsNotWhole() {
    ObjectNode bad = issue(2);
    bad.withObject("/changelog").put("total", 3);
    write(bad);
    refusedAt("issues[1].changelog");
  }

  @Test
  public void refusesAnIssueWithoutStatus() {
    ObjectNode bad = issue(2);
    bad.withObject("/fields").remove("status");
    write(bad);
    refusedAt("issues[1].fields.status");
  }

  private void refusedAt(String place) {
    Exit exit = launch.withExport(file).expectExit();
    assertEquals(exit.output(), 1, exit.status());
    assertFalse(exit.output(), exit.wasReady());
    assertThat(exit.output(), containsString(file.getFileName().toString()));
    assertThat(exit.output(), containsString(place));
    assertNothingImported();
  }

  private void assertNothingImported() {
    try (JiraProcess jira = launch.start()) {
      assertEquals(404, jira.as("admin").get(Court.rules("GOOD")).status());
      assertEquals(404, jira.as("admin").get(Court.turns("GOOD-1")).status());
    }
  }

  private String good() throws IOException {
    write(issue(2));
    return Files.readString(file);
  }

  private void write(ObjectNode second) {
    try (ExportWriter writer = ExportWriter.to(file)) {
      writer.add(issue(1));
      writer.add(second);
    }
  }

  private static ObjectNode issue(int number) {
    return new IssueJson("GOOD", number, CREATED).node();
  }
}
