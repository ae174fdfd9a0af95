package org.ballincourt.host.export;

import static org.ballincourt.host.export.ExportJson.entry;
import static org.ballincourt.host.export.ExportJson.export;
import static org.ballincourt.host.export.ExportJson.issue;
import static org.ballincourt.host.export.ExportJson.item;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;

public class BadExportTest {
  private static final String NOON = "2010-01-01T12:00:00.000+0000";
  private static final String GOOD = issue(1, "DS-1", entry(7, NOON));

  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private ExportImport exportImport() {
    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
    return new ExportImport(database.get(), database.people(), silent);
  }

  private void load(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exportImport().importAll(new ExportFile("bad.json", () -> new ByteArrayInputStream(bytes)));
  }

  private void assertRefused(String json, String message) {
    BadExport refusal = assertThrows(BadExport.class, () -> load(json));
    assertEquals(message, refusal.getMessage());
    assertEquals(0, database.count("issues"));
    assertEquals(0, database.count("projects"));
  }

  @Test
  public void namesThePlaceOfAnUnreadableInstant() {
    assertRefused(
        export(GOOD, issue(2, "DS-2", entry(8, NOON), entry(9, "yesterday"))),
        "bad.json: issues[1].changelog.histories[1].created: is not an instant: \"yesterday\"");
  }

  @Test
  public void namesThePlaceOfAVersionThatIsNeitherReleasedNorNot() {
    String version = "'fixVersions':[{'id':'7','name':'Design','released':'yes'}],'summary'";
    assertRefused(
        export(GOOD.replace("'summary'", version)),
        "bad.json: issues[0].fields.fixVersions[0].released: is neither true nor false: \"yes\"");
  }

  @Test
  public void namesThePlaceWhereTheJsonIsBroken() {
    assertRefused(
        "{\"issues\": [{\"id\": \"1\",\n \"key\": DS-1}]}",
        "bad.json: issues[0].key: broken JSON at line 2, column 12: Unrecognized token 'DS':"
            + " was expecting (JSON String, Number, Array, Object or token 'null', 'true' or"
            + " 'false')");
  }

  @Test
  public void refusesATruncatedFileWhereverItIsCut() {
    String whole = export(GOOD, issue(2, "DS-2", entry(8, NOON)));
    for (int length = 0; length < whole.length(); length++) {
      String cut = whole.substring(0, length);
      assertThrows("cut at " + length, BadExport.class, () -> load(cut));
      assertEquals(0, database.count("issues"));
    }
  }

  @Test
  public void refusesAnExportWithoutChangelog() {
    assertRefused(
        export(GOOD, issue(2, "DS-2").replace("'changelog'", "'log'")),
        "bad.json: issues[1].changelog: is missing");
  }

  @Test
  public void refusesAChangelogThatJiraCutShort() {
    assertRefused(
        export(GOOD.replace("'total':1", "'total':101")),
        "bad.json: issues[0].changelog.total: is 101, but only 1 entries are given");
  }

  @Test
  public void refusesAMissingField() {
    assertRefused(
        export(GOOD.replace("'summary'", "'title'")),
        "bad.json: issues[0].fields.summary: is missing");
  }

  @Test
  public void refusesAFieldOfTheWrongType() {
    assertRefused(
        export(GOOD.replace("'Do it'", "17")), "bad.json: issues[0].fields.summary: is not a text");
    assertRefused(
        export(GOOD.replace("'histories':[", "'histories':{'a':[").replace("]}}", "]}}}")),
        "bad.json: issues[0].changelog.histories: is not a list");
  }

  @Test
  public void refusesAStatusOfThePastThatNoDatabaseKeeps() {
    String longName = "n".repeat(256);
    String change = item("status", "1", longName, "3", "In Progress");
    assertRefused(
        export(issue(1, "DS-1", entry(7, NOON, change))),
        "bad.json: issues[0].changelog.histories[0].items[0].fromString:"
            + " is longer than 255 characters");
    String longId = "9".repeat(61);
    assertRefused(
        export(issue(1, "DS-1", entry(7, NOON, item("status", longId, "Old", "3", "Open")))),
        "bad.json: issues[0].changelog.histories[0].items[0].from:"
            + " is longer than 60 characters");
  }

  @Test
  public void refusesYearsOfMoreThanFourDigits() {
    String year = "+292278995";
    assertRefused(
        export(issue(1, "DS-1", entry(7, NOON.replace("2010", year)))),
        "bad.json: issues[0].changelog.histories[0].created: is not an instant: \""
            + NOON.replace("2010", year)
            + "\"");
    assertRefused(
        export(GOOD.replace("'summary'", "'duedate':'+10000-01-01','summary'")),
        "bad.json: issues[0].fields.duedate: is not a date: \"+10000-01-01\"");
  }

  @Test
  public void refusesAnIdThatLeavesNoRoomForTheNext() {
    assertRefused(
        export(issue(1, "DS-1", entry(7, NOON).replace("'7'", "'9223372036854775807'"))),
        "bad.json: issues[0].changelog.histories[0].id:"
            + " is not an id: \"9223372036854775807\"");
    assertRefused(
        export(GOOD.replace("'id':'1'", "'id':'-1'")),
        "bad.json: issues[0].id: is not an id: \"-1\"");
  }

  @Test
  public void refusesKeysThatJiraWouldNotGive() {
    for (String key : List.of("D S", "../ds", "ds", "")) {
      assertRefused(
          export(GOOD.replace("'key':'DS'", "'key':'" + key + "'")),
          "bad.json: issues[0].fields.project.key: is not a project key: " + key);
    }
    for (String key : List.of("DS-1/../2", "DX-1", "DS", "DS-01")) {
      assertRefused(
          export(GOOD.replace("'key':'DS-1'", "'key':'" + key + "'")),
          "bad.json: issues[0].key: is not the key of an issue of DS: " + key);
    }
  }

  @Test
  public void refusesAnIdThatIsThereTwice() {
    assertRefused(export(GOOD, issue(1, "DS-2")), "bad.json: issues[1].id: is there twice: 1");
    assertRefused(export(GOOD, issue(2, "DS-1")), "bad.json: issues[1].key: is there twice: DS-1");
    assertRefused(
        export(GOOD, issue(2, "DS-2", entry(7, NOON))),
        "bad.json: issues[1].changelog.histories[0].id: is there twice: 7");
  }

  @Test
  public void refusesAFileThatIsNoExport() {
    assertRefused("[]", "bad.json: is not a JSON object");
    assertRefused("{}", "bad.json: issues: is missing");
    assertRefused(export(GOOD) + "{}", "bad.json: goes on after its end");
  }

  @Test
  public void saysThatThereIsNoSuchFile() {
    BadExport refusal =
        assertThrows(BadExport.class, () -> exportImport().importFile(Path.of("nowhere.json")));
    assertEquals("nowhere.json: there is no such file", refusal.getMessage());
  }

  @Test
  public void saysThatAFolderIsNoFile() {
    BadExport refusal =
        assertThrows(BadExport.class, () -> exportImport().importFile(Path.of("src")));
    assertEquals("src: is not a file", refusal.getMessage());
  }

  @Test
  public void refusesAnotherJirasIssueOfAKeyThatIsHere() {
    load(export(GOOD));
    BadExport refusal =
        assertThrows(BadExport.class, () -> load(export(issue(5, "DS-5"), issue(2, "DS-1"))));
    assertEquals(
        "bad.json: issues[1]: there is another DS-1 here, with the id 1", refusal.getMessage());
    assertEquals(1, database.count("issues"));
  }

  @Test
  public void refusesAnotherJirasEntryOfAnIdThatIsHere() {
    load(export(GOOD));
    assertThrows(BadExport.class, () -> load(export(issue(2, "DS-2", entry(7, NOON)))));
    assertEquals(1, database.count("issues"));
  }
}
