package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** Where the holidays of a calendar come from: the table in the jar, or somebody's file. */
public final class CalendarHolidaysIT {

  private static final String HOLIDAYS = "/rest/ballincourt/1.0/calendars/holidays";
  private static final String FILE = HOLIDAYS + "/ics";

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  @Test
  public void listsCountriesToWhoeverIsLoggedIn() {
    for (String user : List.of("admin", "pm", "member")) {
      Reply reply = JIRA.as(user).get(HOLIDAYS);
      assertEquals(reply.toString(), 200, reply.status());
      assertEquals(2015, reply.json().path("firstYear").asInt());
      assertEquals(2040, reply.json().path("lastYear").asInt());
      List<String> names = reply.json().path("countries").findValuesAsText("name");
      assertTrue(names.toString(), names.containsAll(List.of("Finland", "Germany", "Bavaria")));
    }
    assertEquals(401, JIRA.asNobody().get(HOLIDAYS).status());
    assertEquals(401, JIRA.asNobody().get(HOLIDAYS + "/FI").status());
    assertEquals(401, JIRA.asNobody().post(FILE, file("")).status());
  }

  @Test
  public void givesTheHolidaysOfARegionInTheYearsAskedFor() {
    Reply midsummer = JIRA.as("pm").get(HOLIDAYS + "/FI?from=2026&to=2026");
    assertTrue(midsummer.body(), holidays(midsummer).contains("2026-06-19 Midsummer Eve"));
    assertEquals("2026-01-01 New Year's Day", holidays(midsummer).get(0));

    Reply bavaria = JIRA.as("pm").get(HOLIDAYS + "/DE?region=BY&from=2026&to=2030");
    assertTrue(bavaria.body(), holidays(bavaria).contains("2030-01-06 Epiphany"));
    assertTrue(JIRA.as("pm").get(HOLIDAYS + "/NO").body().contains("2040-05-17"));
  }

  @Test
  public void saysWhatItDoesNotKnow() {
    assertEquals(404, JIRA.as("pm").get(HOLIDAYS + "/ZZ").status());
    assertEquals(404, JIRA.as("pm").get(HOLIDAYS + "/DE?region=ZZ").status());
    assertRefused("from", JIRA.as("pm").get(HOLIDAYS + "/DE?from=1999"));
    assertRefused("to", JIRA.as("pm").get(HOLIDAYS + "/DE?to=soon"));
    assertRefused("from", JIRA.as("pm").get(HOLIDAYS + "/DE?from=2030&to=2026"));
  }

  /**
   * One rule of each kind, since the jar has only what is needed of the library that follows it.
   */
  @Test
  public void readsAHolidayFile() {
    String events =
        Stream.of(
                "DTSTART;VALUE=DATE:20200517\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:17 May",
                "DTSTART:20260907\r\nRRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO;COUNT=2\r\nSUMMARY:Labor",
                "DTSTART:20260130\r\nRRULE:FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1;COUNT=2\r\nSUMMARY:Out",
                "DTSTART:20260401\r\nRRULE:FREQ=WEEKLY;BYDAY=WE,FR;UNTIL=20260403\r\nSUMMARY:Half",
                "DTSTART:20260801\r\nRRULE:FREQ=DAILY;INTERVAL=2;COUNT=2\r\nSUMMARY:Odd",
                "DTSTART:20260101\r\nRRULE:FREQ=YEARLY;BYYEARDAY=-1;COUNT=1\r\nSUMMARY:Last",
                "DTSTART:20260101\r\nRRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=1\r\nSUMMARY:Week",
                "DTSTART;VALUE=DATE:20261225\r\nDTEND:20261227\r\nSUMMARY:Noël\\, two\r\n  days",
                "DTSTART:20261224T080000Z\r\nSUMMARY:Breakfast")
            .map(event -> "BEGIN:VEVENT\r\n" + event + "\r\nEND:VEVENT\r\n")
            .collect(Collectors.joining());
    Reply reply = JIRA.as("member").post(FILE, file(events));

    assertEquals(reply.toString(), 200, reply.status());
    assertEquals(
        List.of(
            "--05-17 17 May",
            "2026-01-30 Out",
            "2026-02-27 Out",
            "2026-04-01 Half",
            "2026-04-03 Half",
            "2026-05-11 Week",
            "2026-08-01 Odd",
            "2026-08-03 Odd",
            "2026-09-07 Labor",
            "2026-12-25 Noël, two days",
            "2026-12-26 Noël, two days",
            "2026-12-31 Last",
            "2027-09-06 Labor"),
        holidays(reply));
    assertEquals(1, reply.json().path("leftOut").asInt());
  }

  @Test
  public void refusesAFileAtItsPlace() {
    assertRefused("ics", JIRA.as("member").post(FILE, json("not a calendar")));
    assertRefused("ics", JIRA.as("member").post(FILE, file("")));
    assertRefused("ics", JIRA.as("member").post(FILE, "{}"));
    String events = "BEGIN:VEVENT\r\nDTSTART:20261225\r\nEND:VEVENT\r\n".repeat(100_000);
    Reply large = JIRA.as("member").post(FILE, file(events));
    assertRefused("ics", large);
    assertTrue(large.body(), large.body().contains("larger than 1,024 KiB"));
  }

  @Test
  public void takesFilesFromJiraAlone() {
    Reply foreign = JIRA.as("pm").with("Origin", "http://elsewhere.example").post(FILE, file(""));
    assertEquals(foreign.toString(), 403, foreign.status());
  }

  private static List<String> holidays(Reply reply) {
    return StreamSupport.stream(reply.json().path("holidays").spliterator(), false)
        .map(day -> day.path("date").asText() + " " + day.path("name").asText())
        .toList();
  }

  private static void assertRefused(String field, Reply reply) {
    assertEquals(reply.toString(), 400, reply.status());
    JsonNode errors = reply.json().path("errors");
    assertEquals(List.of(field), errors.findValuesAsText("field"));
  }

  private static String file(String events) {
    return json("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n");
  }

  private static String json(String file) {
    return JsonNodeFactory.instance.objectNode().put("ics", file).toString();
  }
}
