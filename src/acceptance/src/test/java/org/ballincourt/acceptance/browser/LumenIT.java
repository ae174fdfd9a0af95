package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** From nothing to an answer that came in time: Henrik of Lumen, in Norway, is asked for things. */
public final class LumenIT {

  private static final int MOST_STEPS = 12;

  private static final String PROJECT = "KES";
  private static final String DRAGGED = "LUM";
  private static final String IN_PROGRESS = "90002";

  private static final String MY_CLIENTS = "/plugins/servlet/ballincourt/clients/mine";
  private static final String WAITING = "issue in waitingOnClient() order by \"Answer by\"";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(() -> Launch.fresh().withProjectsOff());

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final Desk desk = new Desk(JIRA.as("pm"));
  private final Court court = new Court(JIRA.as("pm"));
  private final Levers levers = new Levers(JIRA.as("admin"));

  private final Page page = CHROMIUM.page(1280);
  private final Person pm = new Person(page, JIRA.base());

  @BeforeClass
  public static void makeTheFields() {
    Person admin = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("admin");
    admin.go("/plugins/servlet/ballincourt/admin/fields");
    admin.page().locator("input[type=password]").fill("admin");
    admin.page().keyboard().press("Enter");
    admin.page().getByText("Kestrel Outdoor relaunch").click();
    admin.page().getByText("Lumen website").click();
    admin.page().locator("#bic-fields-form button[type=submit]").click();
    assertThat(admin.page().locator("#bic-fields-made")).isVisible();
  }

  @Test
  public void henrikAnswersOnFridayAndIsInTimeThoughThatIsWrittenDownOnMonday() {
    itIs("2030-03-05T09:00:00Z");
    String issue = desk.create(PROJECT, "Photographs of the workshop").key();

    Effort effort = Effort.in(page);
    pm.logIn("pm");
    switchOn();
    makeLumen();
    openFromTheList(issue);
    askHenrikForThreeThings();
    List<String> steps = effort.steps();
    assertTrue(steps.size() + ": " + steps, steps.size() <= MOST_STEPS);

    assertThat(pm.panel()).containsText("Henrik Dahl");
    assertThat(pm.panel().locator(".bic-need")).hasCount(3);
    assertThat(pm.panel()).containsText("By phone.");
    assertThat(pm.panel()).containsText("08/Mar/30 3:00 PM");
    String later = desk.create(PROJECT, "Texts of the guides").key();
    askOver(later, "2030-03-12");
    seeItOnTheOtherPages(issue);
    pm.ask(WAITING);
    assertEquals(List.of(issue, later), foundIn(PROJECT));
    assertThat(row(issue)).containsText("Henrik Dahl");

    itIs("2030-03-06T09:00:00Z");
    pm.openIssue(issue);
    deed("Got it back");
    choose("The logo");
    choose("A date to meet");
    submit();
    assertThat(pm.panel().locator(".bic-need[data-received=true]")).containsText("The pictures");
    assertThat(pm.panelOf("CLIENT")).isVisible();

    itIs("2030-03-06T17:00:00Z");
    deed("Got it back");
    choose("A question");
    dialog().getByLabel("Note").fill("In colour?");
    submit();
    assertThat(pm.panelOf("TEAM")).containsText("not with them now");
    itIs("2030-03-07T06:00:00Z");
    deed("Answered");
    submit();
    assertThat(pm.panelOf("CLIENT")).containsText("Round 2");

    itIs("2030-03-11T09:00:00Z");
    pm.openIssue(issue);
    assertThat(pm.panel().locator(".bic-past")).isVisible();
    deed("Got it back");
    dialog().getByLabel("Date and time").fill("2030-03-08T10:00");
    dialog().getByLabel("Note").fill("It lay in the letter box");
    submit();

    assertThat(pm.panelOf("TEAM")).isVisible();
    assertThat(pm.panel().locator(".bic-past-asks")).containsText("came 08/Mar/30 10:00 AM");
    assertThat(pm.panel().locator(".bic-past-asks")).containsText("in time");
    Locator ended = pm.panel().locator("details.bic-turn").nth(1);
    ended.getByText("Explain").click();
    assertThat(ended).containsText("Received from Henrik Dahl on 08/Mar/30 10:00 AM");
    assertThat(ended).containsText("Corrected: written down on 11/Mar/30 9:00 AM by");
    assertThat(ended).containsText("It lay in the letter box");
    JsonNode turns = court.turnsOf(issue).path("turns");
    JsonNode turn = turns.get(turns.size() - 2);
    assertEquals(turns.toString(), "CLIENT", turn.path("party").asText());
    assertEquals(turns.toString(), "2030-03-08T10:00:00Z", turn.path("endedAt").asText());
    pm.ask(WAITING);
    assertEquals(List.of(later), foundIn(PROJECT));
  }

  @Test
  public void whatIsDraggedToUsDoesNotRunAgainstTheClient() {
    itIs("2030-04-02T09:00:00Z");
    court.save(DRAGGED, Rules.naming(Map.of(IN_PROGRESS, "TEAM")).toString());
    String issue = desk.create(DRAGGED, "Dragged to us").key();
    JsonNode ask = askOver(issue, "2030-04-05");
    pm.logIn("pm");
    assertHeldBy(issue, "Client", true);

    itIs("2030-04-02T11:00:00Z");
    pm.openIssue(issue);
    pm.moveTo("In Progress");
    assertThat(pm.panelOf("TEAM")).containsText("not with them now");
    int used = JIRA.as("pm").get(commitment(ask)).json().path("elapsedSeconds").asInt();

    itIs("2030-04-15T11:00:00Z");
    pm.openIssue(issue);
    assertThat(pm.panelOf("TEAM").locator(".bic-past")).hasCount(0);
    JsonNode now = JIRA.as("pm").get(commitment(ask)).json();
    assertEquals(now.toString(), "OPEN", now.path("state").asText());
    assertEquals(now.toString(), used, now.path("elapsedSeconds").asInt());
    assertEquals(now.toString(), false, now.path("overdue").asBoolean());
    assertHeldBy(issue, "Us", false);
    for (String list : List.of("Theirs, by date", "Let slide")) {
      pm.go(MY_CLIENTS);
      assertThat(todo(list).getByText(issue + " ")).hasCount(0);
      pm.go(pageOf(DRAGGED));
      assertThat(todo(list).getByText(issue + " ")).hasCount(0);
    }
  }

  @Test
  public void whoeverAsksAboutSeveralIssuesIsNotShownWhatIsDone() {
    pm.logIn("pm");
    pm.go("/plugins/servlet/ballincourt/ask?projectKey=" + DRAGGED);
    assertThat(page.locator(".bic-state").getByText("In Progress").first()).isVisible();
    assertThat(page.locator(".bic-state").getByText("Done")).hasCount(0);
  }

  @Test
  public void whatIsDraggedWhereNothingIsSaidStaysHandedOverAndIsListed() {
    itIs("2030-04-02T09:00:00Z");
    court.save(DRAGGED, Rules.naming(Map.of(IN_PROGRESS, "TEAM")).toString());
    String issue = desk.create(DRAGGED, "Dragged elsewhere").key();
    JsonNode ask = askOver(issue, "2030-04-05");
    pm.logIn("pm");
    pm.openIssue(issue);
    pm.moveTo("Waiting for hosting provider");

    assertThat(pm.panelOf("CLIENT")).isVisible();
    assertHeldBy(issue, "Client", true);
    pm.go(pageOf(DRAGGED));
    Locator listed = todo("Statuses and hand-overs that disagree");
    assertThat(listed.locator("tr", having(issue + " ")))
        .containsText("Waiting for hosting provider");
    assertThat(listed.locator("tr", having(issue + " "))).containsText("client’s move");
    itIs("2030-04-08T09:00:00Z");
    assertTrue(JIRA.as("pm").get(commitment(ask)).json().path("overdue").asBoolean());
  }

  private void itIs(String instant) {
    levers.setClock(Instant.parse(instant));
  }

  private void switchOn() {
    pm.go(pageOf(PROJECT));
    button("Switch on").click();
    assertThat(page.locator("#ballincourt-project")).containsText("Where the issues are");
  }

  /** From the page of the project and back to it. */
  private void makeLumen() {
    page.locator("a[href*='ballincourt/client?project=" + PROJECT + "']").click();
    page.getByLabel("Name of the client").fill("Lumen");
    page.getByLabel("Language").first().selectOption("Norwegian Bokmål");
    page.getByLabel("Country").selectOption("Norway");
    page.getByLabel("these days, opens at").fill("8");
    page.getByLabel("these days, closes at").fill("16");
    describe(0, "Henrik Dahl", "Decides");
    page.getByText("Add a person").click();
    describe(1, "Ida Lie", "Gives content");
    button("Save").click();
    assertThat(page.getByText("Lumen is saved.")).isVisible();
    page.getByText("To the page of Kestrel").click();
    assertThat(page.locator("#ballincourt-project")).containsText("Where the issues are");
  }

  private void describe(int number, String name, String role) {
    Locator person = page.locator(".bic-person").nth(number);
    person.getByLabel("Name").fill(name);
    person.getByLabel("What they do").selectOption(role);
  }

  private void openFromTheList(String issue) {
    page.locator("#sidebar").getByText("Issues").click();
    page.locator("[data-issue-key=" + issue + "] .issuekey a").click();
    assertThat(pm.panel()).isVisible();
  }

  private void askHenrikForThreeThings() {
    pm.panel().locator(".bic-ask-client").click();
    List<String> needs = List.of("The pictures", "The logo", "A date to meet");
    for (int i = 0; i < needs.size(); i++) {
      if (i > 0) {
        dialog().getByText("One thing more").click();
      }
      dialog().locator("[name=need]").nth(i).fill(needs.get(i));
    }
    dialog().getByLabel("What kind of thing").selectOption("content");
    dialog().getByLabel("From whom").selectOption("Henrik Dahl – decides");
    dialog().getByLabel("Answer by").fill("2030-03-08");
    choose("By phone");
    submit();
    assertThat(pm.panelOf("CLIENT")).isVisible();
  }

  private void seeItOnTheOtherPages(String issue) {
    for (String path : List.of(pageOf(PROJECT), MY_CLIENTS)) {
      pm.go(path);
      Locator row = todo("Theirs, by date").locator("tr", having(issue + " "));
      assertThat(row).containsText("The pictures");
      assertThat(row).containsText("08/Mar/30 3:00 PM");
    }
    assertThat(page.getByRole(AriaRole.HEADING, named("Lumen"))).isVisible();
  }

  private static JsonNode askOver(String issue, String due) {
    String json =
        "{\"kind\":\"CONTENT\",\"needs\":[\"The texts\"],\"due\":\"%s\",\"told\":{\"by\":\"PHONE\"}}";
    Reply reply =
        JIRA.as("pm").post(Court.BASE + "/issues/" + issue + "/asks", json.formatted(due));
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json();
  }

  private static String commitment(JsonNode ask) {
    return Court.BASE + "/commitments/" + ask.path("id").asLong();
  }

  /** On the issue, in a column, and in two searches. */
  private void assertHeldBy(String issue, String holder, boolean waiting) {
    String words = waiting ? "The client’s move" : "Our move";
    pm.go("/plugins/servlet/host/fields/issue?issue=" + issue);
    assertThat(page.locator("#lab-fields dt:text-is('Whose move') + dd")).containsText(words);
    pm.ask(WAITING);
    assertEquals(waiting, foundIn(DRAGGED).contains(issue));
    pm.ask("\"Whose move\" = " + holder + " and project = " + DRAGGED);
    assertThat(row(issue)).containsText(words);
  }

  private List<String> foundIn(String project) {
    return page.locator(".issuekey a").allTextContents().stream()
        .filter(key -> key.startsWith(project + "-"))
        .toList();
  }

  private Locator row(String issue) {
    return page.locator("[data-issue-key=" + issue + "]").first();
  }

  private Locator todo(String heading) {
    return page.locator("section.bic-todo")
        .filter(
            new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING, named(heading))));
  }

  private void deed(String name) {
    pm.panel().locator(".bic-deed").getByText(name).click();
  }

  /** The words of a box or a button are what one hits. */
  private void choose(String words) {
    dialog().getByText(words).click();
  }

  private void submit() {
    dialog().locator(".bic-submit").click();
    assertThat(dialog()).hasCount(0);
  }

  private Locator dialog() {
    return page.locator("dialog.bic-dialog");
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static String pageOf(String project) {
    return "/projects/" + project + "?selectedItem=org.ballincourt-project";
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.LocatorOptions having(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }
}
