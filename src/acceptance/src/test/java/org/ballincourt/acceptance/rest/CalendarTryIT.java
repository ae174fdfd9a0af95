package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** A calendar is asked before anybody keeps it. */
public final class CalendarTryIT {

  private static final String TRY = "/rest/ballincourt/1.0/calendars/try";

  /** Helsinki with Midsummer of 2024, on Friday 21 June. */
  private static final String QUESTIONS =
      """
      {"calendar": {"zone": "Europe/Helsinki",
                    "weekly": {"thu": [["08:00", "12:00"], ["13:00", "16:00"]],
                               "fri": [["08:00", "12:00"], ["13:00", "16:00"]],
                               "mon": [["08:00", "12:00"], ["13:00", "16:00"]]},
                    "holidays": ["2024-06-21", "--12-06"],
                    "overrides": {"2024-06-20": [["08:00", "12:00"]]}},
       "ask": [{"between": ["2024-06-20T05:00:00Z", "2024-06-24T06:00:00Z"]},
               {"plus": ["2024-06-20T08:00:00Z", 3600]},
               {"plus": ["2024-06-20T08:00:00Z", 3601]},
               {"minus": ["2024-06-24T06:00:00Z", 3600]},
               {"isOpen": "2024-06-20T10:30:00Z"},
               {"nextOpening": "2024-06-20T09:00:00Z"}]}
      """;

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  @Test
  public void answersWhoeverIsLoggedIn() {
    for (String user : List.of("admin", "pm", "member")) {
      Reply reply = JIRA.as(user).post(TRY, QUESTIONS);
      assertEquals(reply.toString(), 200, reply.status());
      assertEquals(
          "{\"answers\":[{\"seconds\":18000},{\"instant\":\"2024-06-20T09:00:00Z\"},"
              + "{\"instant\":\"2024-06-24T05:00:01Z\"},{\"instant\":\"2024-06-24T05:00:00Z\"},"
              + "{\"open\":false},{\"instant\":\"2024-06-24T05:00:00Z\"}]}",
          reply.body());
    }
    assertEquals(401, JIRA.asNobody().post(TRY, QUESTIONS).status());
  }

  @Test
  public void takesQuestionsFromJiraAlone() {
    Reply foreign = JIRA.as("pm").with("Origin", "http://elsewhere.example").post(TRY, QUESTIONS);
    assertEquals(foreign.toString(), 403, foreign.status());
    assertEquals(
        200, JIRA.as("pm").with("X-Atlassian-Token", "no-check").post(TRY, QUESTIONS).status());
  }

  @Test
  public void namesThePlaceOfEveryFault() {
    String bad =
        QUESTIONS
            .replace("Helsinki", "Hel")
            .replace(
                "\"12:00\"], [\"13:00\", \"16:00\"]],\n", "\"13:30\"], [\"13:00\", \"16:00\"]],\n")
            .replace("3601", "-1");
    Reply reply = JIRA.as("member").post(TRY, bad);

    assertEquals(reply.toString(), 400, reply.status());
    List<String> places = reply.json().path("errors").findValuesAsText("field");
    assertEquals(
        List.of("calendar.zone", "calendar.weekly.thu", "calendar.weekly.fri", "ask[2].plus[1]"),
        places);
    assertTrue(reply.body(), reply.body().contains("08:00–13:30 and 13:00–16:00 overlap."));
  }

  @Test
  public void refusesWhatIsNotJson() {
    assertEquals(400, JIRA.as("member").post(TRY, "{").status());
    assertEquals(400, JIRA.as("member").post(TRY, "").status());
  }
}
