package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.jira.Search;
import org.ballincourt.acceptance.jira.Wait;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Issues are found by whose move it is, over REST and in the query box. */
public final class JqlIT {

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final String HIDDEN = GeneratedExport.HIDDEN_PROJECT;
  private static final String CLIENTS = "1";
  private static final String OURS = "3";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final JiraClient admin = JIRA.as("admin");
  private final Court court = new Court(admin);
  private final Desk desk = new Desk(admin);
  private final Levers levers = new Levers(admin);
  private final Search everywhere = new Search(admin);
  private final Search pms = new Search(JIRA.as("pm"));

  @Before
  public void nameStatuses() {
    ObjectNode rules = Rules.naming(Map.of(CLIENTS, "CLIENT", OURS, "TEAM"));
    Rules.limiting(rules, "CLIENT", null, 2);
    Rules.limiting(rules, "TEAM", null, 2);
    court.save(PROJECT, rules.toString());
    court.save(HIDDEN, rules.toString());
  }

  private Desk.Made issueSince(Instant since, String project, String status) {
    levers.setClock(since.minusSeconds(60));
    Desk.Made issue = desk.create(project, "Since " + since);
    desk.transition(issue.key(), status.equals(CLIENTS) ? OURS : CLIENTS);
    levers.setClock(since);
    desk.transition(issue.key(), status);
    return issue;
  }

  @Test
  public void eachIssueIsInTheCourtThatItsPageNames() {
    issueSince(Instant.parse("2030-03-04T10:00:00Z"), PROJECT, CLIENTS);
    Set<String> all =
        new TreeSet<>(everywhere.keys("project in (" + PROJECT + ", " + HIDDEN + ")"));
    Set<String> found = new TreeSet<>();
    Map<String, String> words =
        Map.of("us", "TEAM", "client", "CLIENT", "someone else", "THIRD_PARTY", "nobody", "NOBODY");
    words.forEach(
        (word, party) -> {
          for (String key : everywhere.keys("issue in inCourtOf(\"" + word + "\")")) {
            assertTrue(key, found.add(key));
            assertEquals(key, party, court.courtOf(key).path("party").asText());
          }
        });
    assertEquals(all, found);
    assertEquals(
        everywhere.keys("issue in inCourtOf(client)"),
        everywhere.keys("issue in waitingOnClient()"));
    assertEquals(
        all.size(),
        everywhere.keys("issue not in waitingOnClient()").size()
            + everywhere.keys("issue in waitingOnClient()").size());
  }

  @Test
  public void countsWorkingDaysAndWorkingHours() {
    Desk.Made friday = issueSince(Instant.parse("2031-03-07T15:00:00Z"), PROJECT, CLIENTS);
    String mine = "key = " + friday.key() + " and issue in waitingOnClient";
    levers.setClock(Instant.parse("2031-03-10T16:58:00Z"));
    assertEquals(List.of(), pms.keys(mine + "(\">= 1d\")"));
    assertEquals(List.of(friday.key()), pms.keys(mine + "(\"< 1d\")"));
    assertEquals(List.of(friday.key()), pms.keys(mine + "('> 9h')"));
    levers.setClock(Instant.parse("2031-03-10T17:00:01Z"));
    assertEquals(List.of(friday.key()), pms.keys(mine + "(\"> 1d\")"));
    assertEquals(List.of(friday.key()), pms.keys(mine + "('<= 10h')"));
    assertEquals(List.of(), pms.keys(mine + "('> 10h')"));
    levers.setClock(Instant.parse("2031-03-11T09:00:01Z"));
    assertEquals(List.of(friday.key()), pms.keys(mine + "('> 10h')"));
    assertEquals(List.of(), pms.keys(mine + "(\"> 2d\")"));
    levers.setClock(Instant.parse("2031-03-11T17:00:01Z"));
    assertEquals(List.of(friday.key()), pms.keys(mine + "(\"> 2d\")"));
  }

  @Test
  public void oursIsPastTheDateAndTheClientsWhoWasNotToldNeverIs() {
    Desk.Made ours = issueSince(Instant.parse("2032-03-08T10:00:00Z"), PROJECT, OURS);
    Desk.Made theirs = issueSince(Instant.parse("2032-03-08T10:00:00Z"), PROJECT, CLIENTS);
    String both = "key in (" + ours.key() + ", " + theirs.key() + ") and issue in pastTheDate()";
    levers.setClock(Instant.parse("2032-03-10T16:58:00Z"));
    assertEquals(List.of(), pms.keys(both));
    levers.setClock(Instant.parse("2032-03-10T17:00:01Z"));
    assertEquals(List.of(ours.key()), pms.keys(both));
    levers.setClock(Instant.parse("2032-06-10T17:00:00Z"));
    assertEquals(List.of(ours.key()), pms.keys(both));
    assertFalse(court.courtOf(theirs.key()).path("overdue").asBoolean());
  }

  @Test
  public void findsNothingThatTheSearcherMayNotBrowse() {
    Desk.Made hidden = issueSince(Instant.parse("2033-03-07T10:00:00Z"), HIDDEN, CLIENTS);
    assertTrue(everywhere.keys("issue in waitingOnClient()").contains(hidden.key()));
    for (String user : List.of("pm", "lead", "member")) {
      List<String> found = new Search(JIRA.as(user)).keys("issue in waitingOnClient()");
      assertTrue(user, found.stream().allMatch(key -> key.startsWith(PROJECT + "-")));
    }
    assertEquals(401, JIRA.as(null).get("/rest/api/2/search?jql=").status());
  }

  @Test
  public void findsNothingInAProjectThatIsOff() {
    issueSince(Instant.parse("2034-03-06T10:00:00Z"), PROJECT, CLIENTS);
    assertFalse(pms.keys("issue in waitingOnClient()").isEmpty());
    assertEquals(204, admin.delete(Court.rules(PROJECT)).status());
    assertEquals(List.of(), pms.keys("issue in waitingOnClient()"));
  }

  @Test
  public void agreesWithTheFields() {
    haveTheFields();
    Random random = new Random(4711);
    List<Desk.Made> issues = new ArrayList<>();
    Instant at = Instant.parse("2036-03-03T09:00:00Z");
    for (int step = 0; step < 60; step++) {
      at = at.plus(Duration.ofMinutes(random.nextInt(3000)));
      levers.setClock(at);
      if (issues.size() < 12) {
        issues.add(desk.create(PROJECT, "Step " + step));
      }
      String issue = issues.get(random.nextInt(issues.size())).key();
      desk.transition(issue, random.nextBoolean() ? CLIENTS : OURS);
    }
    String here = "project = " + PROJECT + " and ";
    for (String word : List.of("Us", "Client", "Someone else", "Nobody")) {
      assertEquals(
          word,
          pms.keys(here + "\"Whose move\" = \"" + word + "\""),
          pms.keys(here + "issue in inCourtOf(\"" + word + "\")"));
    }
    assertEquals(
        pms.keys(here + "\"Answer by\" < now()"), pms.keys(here + "issue in pastTheDate()"));
    assertSortedByDue(pms.keys(here + "\"Answer by\" is not empty order by \"Answer by\""));
  }

  private void assertSortedByDue(List<String> keys) {
    List<String> dues = keys.stream().map(key -> court.courtOf(key).path("due").asText()).toList();
    assertFalse(dues.isEmpty());
    assertEquals(dues.stream().sorted().toList(), dues);
  }

  private void haveTheFields() {
    String page = admin.get("/plugins/servlet/ballincourt/admin/projects").body();
    int row = page.indexOf("data-project=\"" + PROJECT + "\"");
    int id = page.indexOf("bic-project-", row) + "bic-project-".length();
    String project = page.substring(id, page.indexOf('"', id));
    admin
        .with("X-Atlassian-Token", "no-check")
        .postForm("/plugins/servlet/ballincourt/admin/fields", "project=" + project);
    court.awaitReplayOf(PROJECT);
    Wait.until("true", () -> String.valueOf(hasValues()));
  }

  private boolean hasValues() {
    return !pms.keys("\"Whose move\" is not empty").isEmpty();
  }

  @Test
  public void saysWhatIsAllowed() {
    assertThat(
        pms.errors("issue in waitingOnClient(\"> soon\")"),
        containsString("“> soon” is no time to wait. Write <, <=, > or >="));
    assertThat(
        pms.errors("issue in waitingOnClient('> 1d 4h')"),
        containsString("Write only one of them"));
    assertThat(
        pms.errors("issue in waitingOnClient(1, 2)"),
        containsString("or one time such as \"> 5d\""));
    assertThat(
        pms.errors("issue in inCourtOf(mars)"),
        containsString("\"us\", \"client\", \"someone else\", \"nobody\""));
    assertThat(pms.errors("issue in inCourtOf()"), containsString("needs one word"));
    assertThat(pms.errors("issue in pastTheDate(1)"), containsString("takes nothing"));
    assertThat(
        pms.errors("issue = waitingOnClient()"), containsString("does not support the list value"));
    assertThat(
        pms.errors("project in waitingOnClient()"),
        containsString("A value provided by the function 'waitingOnClient' is invalid"));
  }

  @Test
  public void asksInTheQueryBox() {
    Desk.Made issue = issueSince(Instant.parse("2035-03-05T10:00:00Z"), PROJECT, CLIENTS);
    Person pm = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("pm");
    String wrong = "project = " + PROJECT + " and issue in waitingOnClient(\"> soon\")";
    pm.ask(wrong);
    assertThat(pm.page().locator("#jql-errors [role=alert]")).containsText("“> soon” is no time");
    assertThat(pm.page().getByLabel("JQL query")).hasValue(wrong);
    assertThat(pm.page().locator("#issuetable")).hasCount(0);
    pm.ask("issue in waitingOnClient() and key = " + issue.key());
    assertThat(pm.page().locator("#issuetable tr[data-issue-key=" + issue.key() + "]")).isVisible();
    assertThat(pm.page().locator(".results-count-total")).hasText("1");
  }
}
