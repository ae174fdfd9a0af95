package org.ballincourt.host.demo;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.export.ExportImport;
import org.junit.Rule;
import org.junit.Test;

/** What the demo projects look like to whoever opens them. */
public class DemoProjectsTest {
  private static final Instant WEDNESDAY = Instant.parse("2030-01-02T11:04:05Z");
  private static final DateTimeFormatter JIRA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private static byte[] export(Instant now) {
    return DemoProjects.exportBefore(now, key -> key);
  }

  private static List<JsonNode> issues(Instant now) throws IOException {
    List<JsonNode> issues = new ArrayList<>();
    new ObjectMapper().readTree(export(now)).path("issues").forEach(issues::add);
    return issues;
  }

  private static List<JsonNode> issuesOf(String project) throws IOException {
    return issues(WEDNESDAY).stream()
        .filter(issue -> issue.path("key").asText().startsWith(project + "-"))
        .toList();
  }

  @Test
  public void someIssuesOfLumenTellWhatTheyTake() throws IOException {
    List<JsonNode> timed =
        issuesOf("LUM").stream().filter(issue -> issue.path("fields").has("timespent")).toList();
    assertTrue(timed.toString(), timed.size() >= 5);
    for (JsonNode issue : timed) {
      assertTrue(issue.toString(), issue.path("fields").path("timeoriginalestimate").asLong() > 0);
    }
  }

  private static String status(JsonNode issue) {
    return issue.path("fields").path("status").path("name").asText();
  }

  private static Instant instant(JsonNode text) {
    return OffsetDateTime.parse(text.asText(), JIRA).toInstant();
  }

  private static List<JsonNode> entries(JsonNode issue) {
    List<JsonNode> entries = new ArrayList<>();
    issue.path("changelog").path("histories").forEach(entries::add);
    return entries;
  }

  @Test
  public void areFourOfWhichTheFinishedOneIsTheLastByKey() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode issue : issues(WEDNESDAY)) {
      counts.merge(issue.path("fields").path("project").path("key").asText(), 1, Integer::sum);
    }
    assertEquals(List.of("ALD", "KES", "LUM", "TERN"), List.copyOf(counts.keySet()));
    for (String project : List.of("ALD", "LUM", "TERN")) {
      assertTrue(counts.toString(), counts.get(project) >= 25 && counts.get(project) <= 60);
    }
    assertTrue(counts.toString(), counts.get(DemoProjects.JUST_BEGUN) <= 12);
  }

  @Test
  public void canBeImported() throws IOException {
    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
    new ExportImport(database.get(), database.people(), silent)
        .importBytes("demo", export(WEDNESDAY));
    assertEquals(issues(WEDNESDAY).size(), database.count("issues"));
    assertEquals(6, database.count("statuses"));
    assertEquals("nobody new", 5, database.count("host_users"));
  }

  @Test
  public void areTheSameEachTime() {
    assertArrayEquals(export(WEDNESDAY), export(WEDNESDAY));
  }

  @Test
  public void beginAboutHalfAYearAgoAndEndBeforeNow() throws IOException {
    for (int hour = 0; hour < 7 * 24; hour += 5) {
      Instant now = WEDNESDAY.plus(hour, ChronoUnit.HOURS);
      List<JsonNode> issues = issues(now);
      for (JsonNode issue : issues) {
        assertFalse(instant(issue.path("fields").path("updated")).isAfter(now));
      }
      Instant first = instant(issues.get(0).path("fields").path("created"));
      long days = ChronoUnit.DAYS.between(first, now);
      assertTrue(days + " days", days >= 180 && days <= 190);
    }
  }

  @Test
  public void haveHistoriesThatGoOnWhereTheyStopped() throws IOException {
    for (JsonNode issue : issues(WEDNESDAY)) {
      Instant before = instant(issue.path("fields").path("created"));
      String last = null;
      for (JsonNode entry : entries(issue)) {
        assertTrue(issue.toString(), instant(entry.path("created")).isAfter(before));
        before = instant(entry.path("created"));
        for (JsonNode item : entry.path("items")) {
          if (item.path("field").asText().equals("status")) {
            assertTrue(last == null || last.equals(item.path("fromString").asText()));
            last = item.path("toString").asText();
          }
        }
      }
      assertTrue(last == null || last.equals(status(issue)));
    }
  }

  @Test
  public void haveIssuesThatWereDoneAndCameBackAndEntriesWithSeveralStatuses() throws IOException {
    String all = new String(export(WEDNESDAY), StandardCharsets.UTF_8);
    assertTrue(all.contains("\"from\":\"90005\""));
    assertTrue(
        issues(WEDNESDAY).stream()
            .flatMap(issue -> entries(issue).stream())
            .anyMatch(entry -> statusItems(entry) > 1));
  }

  private static long statusItems(JsonNode entry) {
    long count = 0;
    for (JsonNode item : entry.path("items")) {
      count += item.path("field").asText().equals("status") ? 1 : 0;
    }
    return count;
  }

  @Test
  public void theFinishedOneHasNothingLeftToDo() throws IOException {
    for (JsonNode issue : issuesOf("TERN")) {
      assertEquals("Done", status(issue));
      assertTrue(issue.path("fields").path("fixVersions").path(0).path("released").asBoolean());
    }
  }

  @Test
  public void mostOfTheOneJustBegunIsNotStarted() throws IOException {
    List<JsonNode> issues = issuesOf(DemoProjects.JUST_BEGUN);
    long toDo = issues.stream().filter(issue -> status(issue).equals("To Do")).count();
    assertTrue(toDo + " of " + issues.size(), 2 * toDo > issues.size());
  }

  @Test
  public void workIsMostlyDoneInWorkingHours() throws IOException {
    List<OffsetDateTime> times =
        issues(WEDNESDAY).stream()
            .flatMap(issue -> entries(issue).stream())
            .map(entry -> OffsetDateTime.parse(entry.path("created").asText(), JIRA))
            .toList();
    assertTrue(times.stream().allMatch(time -> time.getDayOfWeek().getValue() <= 5));
    long outside = times.stream().filter(t -> t.getHour() < 9 || t.getHour() >= 17).count();
    assertTrue(outside + " of " + times.size(), outside > 0 && outside * 8 < times.size());
  }
}
