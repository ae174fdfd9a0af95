package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.issue.StoredEntry;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.issue.StoredStatus.Category;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

public class HostRestTest {
  private static final String CLOCK = "/rest/host/1.0/clock";
  private static final String JOBS = "/rest/host/1.0/jobs";
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.example:runner");
  private static final JobConfig DAILY =
      JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forInterval(86_400_000, new Date(0)));
  private static final String TRANSITIONS = "/rest/api/2/issue/LUM-6/transitions";
  private static final String TO_PROGRESS = "{\"transition\":{\"id\":\"90002\"}}";

  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  private HttpResponse<String> call(String name, String method, String path, String json)
      throws Exception {
    return site.visitor().call(name, method, path, json);
  }

  private JobRunnerResponse tellWhoRuns(JobRunnerRequest request) {
    boolean nobody = site.jira().currentUser().getLoggedInUser() == null;
    return JobRunnerResponse.failed(nobody ? "nobody runs this" : "somebody runs this");
  }

  @Test
  public void setsAndAdvancesTheClock() throws Exception {
    assertEquals(
        200, call("admin", "PUT", CLOCK, "{\"instant\":\"2031-05-05T08:00:00Z\"}").statusCode());
    assertEquals(200, call("admin", "POST", CLOCK, "{\"advanceSeconds\":3600}").statusCode());
    Duration since =
        Duration.between(Instant.parse("2031-05-05T09:00:00Z"), site.jira().clock().instant());
    assertTrue(since.toString(), !since.isNegative() && since.toMinutes() < 5);
  }

  @Test
  public void theClockStaysWithinYearsOfFourDigits() throws Exception {
    String instants = "{\"instant\":\"+1000000000-12-31T23:59:59Z\"}";
    assertEquals(400, call("admin", "PUT", CLOCK, instants).statusCode());
    call("admin", "PUT", CLOCK, "{\"instant\":\"9999-12-31T00:00:00Z\"}");
    for (String seconds : List.of("86400", "-9223372036854775808", "18446744073709551617")) {
      String leap = "{\"advanceSeconds\":" + seconds + "}";
      assertEquals(seconds, 400, call("admin", "POST", CLOCK, leap).statusCode());
    }
    assertEquals(200, call("admin", "GET", CLOCK, "").statusCode());
  }

  @Test
  public void onlyAdministratorsTouchTheHost() throws Exception {
    assertEquals(403, call("pm", "GET", CLOCK, "").statusCode());
    assertEquals(403, call("pm", "PUT", "/rest/host/1.0/users/pm", "{}").statusCode());
    assertEquals(403, call("pm", "DELETE", "/rest/host/1.0/statuses/90001", "").statusCode());
    assertEquals(401, site.visitor().get(CLOCK).statusCode());
  }

  @Test
  public void refusesAWrongPasswordEvenWhereNobodyWouldBeLetIn() throws Exception {
    assertEquals(401, call("nobody", "GET", CLOCK, "").statusCode());
  }

  @Test
  public void aTransitionIsStampedWithTheHostsClock() throws Exception {
    call("admin", "PUT", CLOCK, "{\"instant\":\"2031-05-05T08:00:00Z\"}");
    assertEquals(204, call("member", "POST", TRANSITIONS, TO_PROGRESS).statusCode());
    List<StoredEntry> history =
        site.jira().history().of(site.jira().issues().find("LUM-6").orElseThrow());
    assertEquals(1, history.size());
    assertEquals("Mika Berg", history.get(0).author());
    assertTrue(
        history.get(0).getTimePerformed().toInstant().toString().startsWith("2031-05-05T08:0"));
    assertTrue(call("member", "GET", "/rest/api/2/issue/LUM-6", "").body().contains("In Progress"));
  }

  @Test
  public void refusesATransitionToWhereTheIssueIsOrToNowhere() throws Exception {
    assertEquals(
        400, call("pm", "POST", TRANSITIONS, TO_PROGRESS.replace("2\"", "1\"")).statusCode());
    assertEquals(
        400, call("pm", "POST", TRANSITIONS, TO_PROGRESS.replace("2\"", "9\"")).statusCode());
    assertEquals(400, call("pm", "POST", TRANSITIONS, "{").statusCode());
    assertEquals(400, call("lead", "POST", TRANSITIONS, TO_PROGRESS).statusCode());
  }

  /** Two imports into one host bring two statuses of one name. */
  @Test
  public void offersNoStatusOfOtherProjects() throws Exception {
    Category category = new Category("indeterminate");
    site.jira().statuses().add(new StoredStatus("3", "In Progress", category));
    Visitor visitor = site.visitor().loggedInAs("pm");
    assertEquals(1, visitor.get("/browse/LUM-6").body().split("To In Progress", -1).length - 1);
    assertEquals(
        400, call("pm", "POST", TRANSITIONS, TO_PROGRESS.replace("90002", "3")).statusCode());
  }

  @Test
  public void takesJsonOnly() throws Exception {
    Visitor visitor = site.visitor().loggedInAs("pm");
    assertEquals(415, visitor.post(TRANSITIONS, "transition", "90002").statusCode());
    assertEquals(415, move("application/json5"));
    assertEquals(415, move("application/json-patch+json"));
    assertEquals(204, move("Application/JSON; charset=UTF-8"));
  }

  private int move(String type) throws Exception {
    return site.visitor().postBody("pm", TRANSITIONS, TO_PROGRESS, type).statusCode();
  }

  @Test
  public void showsTimesInTheZoneAndLanguageThatAUserHas() throws Exception {
    Visitor visitor = site.visitor().loggedInAs("pm");
    assertTrue(visitor.get("/browse/LUM-6").body().contains("25/Jun/26 9:10 AM"));
    String settings = "{\"zone\":\"Europe/Oslo\",\"locale\":\"de_DE\"}";
    assertEquals(204, call("admin", "PUT", "/rest/host/1.0/users/pm", settings).statusCode());
    assertTrue(visitor.get("/browse/LUM-6").body().contains("25/Juni/26 11:10 AM"));
    assertEquals(
        400, call("admin", "PUT", "/rest/host/1.0/users/pm", "{\"zone\":\"Oslo\"}").statusCode());
  }

  private static final String USERS = "/rest/host/1.0/users/";

  @Test
  public void givesAUserAnotherName() throws Exception {
    Visitor visitor = site.visitor().loggedInAs("pm");
    assertEquals(204, call("admin", "PUT", USERS + "pm", "{\"name\":\"petra\"}").statusCode());
    assertEquals("pm", site.jira().people().byName("petra").orElseThrow().key());
    assertEquals(200, visitor.get("/browse/LUM-6").statusCode());
    assertEquals(401, call("pm", "GET", "/rest/api/2/issue/LUM-6", "").statusCode());
    assertEquals(404, call("admin", "PUT", USERS + "pm", "{}").statusCode());
    HttpResponse<String> taken = call("admin", "PUT", USERS + "petra", "{\"name\":\"lead\"}");
    assertEquals(400, taken.statusCode());
    assertTrue(taken.body(), taken.body().contains("already exists"));
    assertEquals(400, call("admin", "PUT", USERS + "petra", "{\"name\":\"\"}").statusCode());
  }

  @Test
  public void makesAUserAnonymousInTheHistoryToo() throws Exception {
    assertEquals(204, call("pm", "POST", TRANSITIONS, TO_PROGRESS).statusCode());
    HttpResponse<String> answer = call("admin", "POST", USERS + "pm/anonymise", "{}");
    assertEquals(answer.body(), 200, answer.statusCode());
    assertTrue(answer.body(), answer.body().contains("\"key\":\"JIRAUSER10101\""));
    assertTrue(answer.body(), answer.body().contains("\"name\":\"jirauser10101\""));
    String author =
        site.jira().history().of(site.jira().issues().find("LUM-6").orElseThrow()).get(0).author();
    assertTrue(author, author.matches("user-[0-9a-f]{5}"));
    assertEquals(401, call("pm", "GET", "/rest/api/2/issue/LUM-6", "").statusCode());
    assertTrue(site.jira().people().byKey("pm").isEmpty());
    String oak = "{\"key\":\"OAK\",\"name\":\"Oak\"}";
    assertEquals(201, call("admin", "POST", "/rest/host/1.0/projects", oak).statusCode());
  }

  @Test
  public void keepsAKeyThatTellsNothing() throws Exception {
    site.jira().people().add("JIRAUSER10101", "paul", "Paul Hill");
    String paul = call("admin", "POST", USERS + "paul/anonymise", "{}").body();
    assertTrue(paul, paul.contains("\"key\":\"JIRAUSER10101\""));
    assertTrue(paul, paul.contains("\"name\":\"jirauser10101\""));
    String pm = call("admin", "POST", USERS + "pm/anonymise", "{}").body();
    assertTrue(pm, pm.contains("\"key\":\"JIRAUSER10102\""));
  }

  @Test
  public void makesNobodyAnonymousWhoIsNotThereOrAsks() throws Exception {
    assertEquals(404, call("admin", "POST", USERS + "nobody/anonymise", "{}").statusCode());
    assertEquals(404, call("admin", "POST", USERS + "pm/forget", "{}").statusCode());
    assertEquals(400, call("admin", "POST", USERS + "admin/anonymise", "{}").statusCode());
    assertEquals(403, call("pm", "POST", USERS + "lead/anonymise", "{}").statusCode());
  }

  @Test
  public void refusesALanguageTagThatIsTooLong() throws Exception {
    String longTag = "{\"locale\":\"de-x" + "-abcdefgh".repeat(4) + "\"}";
    assertEquals(400, call("admin", "PUT", "/rest/host/1.0/users/pm", longTag).statusCode());
  }

  @Test
  public void deletesAStatusOnlyWhenNoIssueIsInIt() throws Exception {
    String toDo = "/rest/host/1.0/statuses/90001";
    assertEquals(409, call("admin", "DELETE", toDo, "").statusCode());
    call("pm", "POST", TRANSITIONS, TO_PROGRESS);
    assertEquals(204, call("admin", "DELETE", toDo, "").statusCode());
    assertEquals(404, call("admin", "DELETE", toDo, "").statusCode());
  }

  @Test
  public void listsTheJobsAndRunsOneNow() throws Exception {
    site.jira().scheduler().registerJobRunner(RUNNER, this::tellWhoRuns);
    site.jira().scheduler().scheduleJob(JobId.of("org.example:daily"), DAILY);
    String jobs = call("admin", "GET", JOBS, "").body();
    assertTrue(jobs, jobs.contains("\"id\":\"org.example:daily\""));
    assertTrue(jobs, jobs.contains("\"nextRun\":\"1970-01-01T00:00:00Z\""));
    String outcome = call("admin", "POST", JOBS + "/org.example:daily/run", "").body();
    assertTrue(outcome, outcome.contains("FAILED") && outcome.contains("nobody runs this"));
    assertEquals(404, call("admin", "POST", JOBS + "/other/run", "").statusCode());
    assertEquals(403, call("pm", "GET", JOBS, "").statusCode());
  }

  @Test
  public void renamesAStatus() throws Exception {
    String review = "/rest/host/1.0/statuses/90004";
    assertEquals(204, call("admin", "PUT", review, "{\"name\":\"Checking\"}").statusCode());
    assertTrue(call("pm", "GET", "/rest/api/2/issue/LUM-5", "").body().contains("Checking"));
    assertEquals(
        404, call("admin", "PUT", "/rest/host/1.0/statuses/7", "{\"name\":\"X\"}").statusCode());
  }
}
