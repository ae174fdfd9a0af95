package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** An administrator has workflows hand the ball over, and ask with whom it is. */
public final class WorkflowIT {

  private static final String IN_PROGRESS = "90002";
  private static final String WAITING = "90003";
  private static final String REVIEW = "90004";
  private static final String HAND_OVER = "commitment-hand-over-function";
  private static final String CONDITION = "commitment-ball-condition";
  private static final String VALIDATOR = "commitment-ball-validator";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final Desk desk = new Desk(JIRA.as("admin"));
  private final Court court = new Court(JIRA.as("admin"));

  /** A project that is on, whose rules name no status but these. */
  private void project(String key, String statuses) {
    desk.createProject(key);
    court.save(key, "{\"statuses\":{" + statuses + "}}");
  }

  private static Person admin(int width) {
    return new Person(CHROMIUM.page(width), JIRA.base()).logIn("admin");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void open(Person admin, String project, String transition) {
    admin.go("/plugins/servlet/workflows?project=" + project + "&transition=" + transition);
  }

  private static Page begin(Person admin, String project, String transition, String part) {
    open(admin, project, transition);
    admin.page().locator("[data-add=" + part + "]").click();
    return admin.page();
  }

  private static void addHandOver(String project, String transition, String party, String note) {
    Page page = begin(admin(1280), project, transition, HAND_OVER);
    page.getByLabel("Whose move it becomes").selectOption(party);
    page.getByLabel("Note").fill(note);
    button(page, "Add").click();
    assertThat(rule(page, HAND_OVER)).hasCount(1);
  }

  private static Locator rule(Page page, String part) {
    return page.locator("[data-part=" + part + "]");
  }

  private static void moveDown(Page page, String part, int times) {
    for (int i = 0; i < times; i++) {
      rule(page, part).getByText("Move down").click();
    }
  }

  private static String party(String issue) {
    return new Court(JIRA.as("admin")).courtOf(issue).path("party").asText();
  }

  private static List<JsonNode> factsOf(Desk.Made issue) {
    List<JsonNode> facts = new ArrayList<>();
    for (JsonNode fact : new Levers(JIRA.as("admin")).rows("FACT")) {
      if (fact.path("ISSUE_ID").asLong() == issue.id()) {
        facts.add(fact);
      }
    }
    return facts;
  }

  private static boolean offers(String issue, String transition) {
    Reply open = JIRA.as("admin").get("/rest/api/2/issue/" + issue + "/transitions");
    return open.json().path("transitions").findValuesAsText("id").contains(transition);
  }

  @Test
  public void handsTheBallOverWithAllThatIsToBeNoted() {
    project("WFA", "");
    Page page = begin(admin(1280), "WFA", IN_PROGRESS, HAND_OVER);
    page.getByLabel("Whose move it becomes").selectOption("The client’s move");
    page.getByLabel("What it is about").selectOption("approvals");
    page.getByLabel("Note").fill("They have <the> draft");
    button(page, "Add").click();
    assertThat(rule(page, HAND_OVER))
        .containsText("After this, it is the client’s move. It is about approvals.");
    assertThat(rule(page, HAND_OVER)).containsText("Note: They have <the> draft");

    Desk.Made issue = desk.create("WFA", "Logo");
    assertEquals(204, desk.transition(issue.key(), IN_PROGRESS).status());

    assertEquals("CLIENT", party(issue.key()));
    List<JsonNode> facts = factsOf(issue);
    assertEquals(1, facts.size());
    assertEquals("They have <the> draft", facts.get(0).path("NOTE").asText());
    assertEquals("APPROVAL", facts.get(0).path("NEED_KIND").asText());
    assertEquals("admin", facts.get(0).path("AUTHOR").asText());
    JsonNode turn = court.courtOf(issue.key());
    assertTrue("nobody was asked, so nobody is late", turn.path("due").isNull());
  }

  @Test
  public void setsTheFieldWhereTheIssueHasIt() {
    project("WFB", "");
    makeFields("WFB");
    addHandOver("WFB", IN_PROGRESS, "Someone else’s move", "");
    Desk.Made issue = desk.create("WFB", "Logo");

    Person pm = admin(1280);
    pm.openIssue(issue.key());
    button(pm.page(), "To In Progress").click();

    assertThat(pm.page().locator("#activitymodule")).containsText("Whose move");
    assertThat(pm.page().locator(".changehistory")).hasCount(1);
    assertEquals("THIRD_PARTY", party(issue.key()));
    assertEquals(1, factsOf(issue).size());
    desk.transition(issue.key(), REVIEW);
    desk.transition(issue.key(), IN_PROGRESS);
    assertEquals("the field says so already", 2, factsOf(issue).size());
    assertEquals("THIRD_PARTY", party(issue.key()));
  }

  private static void makeFields(String project) {
    Person admin = admin(1280);
    admin.go("/plugins/servlet/ballincourt/admin/fields");
    admin.page().locator("input[type=password]").fill("admin");
    admin.page().keyboard().press("Enter");
    admin.page().getByLabel("Project " + project).check();
    admin.page().locator("#bic-fields-form button[type=submit]").click();
    assertThat(admin.page().locator("#bic-fields-made")).isVisible();
  }

  @Test
  public void theNewStatusHasTheLastWordUnlessTheFunctionStandsAfterIt() {
    project("WFC", "\"" + WAITING + "\":\"THIRD_PARTY\"");
    addHandOver("WFC", WAITING, "The client’s move", "");
    Desk.Made first = desk.create("WFC", "First");
    desk.transition(first.key(), WAITING);
    assertEquals("THIRD_PARTY", party(first.key()));

    Person admin = admin(1280);
    open(admin, "WFC", WAITING);
    moveDown(admin.page(), HAND_OVER, 2);
    Desk.Made second = desk.create("WFC", "Second");
    desk.transition(second.key(), WAITING);
    assertEquals("CLIENT", party(second.key()));
  }

  @Test
  public void whenAnIssueIsCreatedItWaitsUntilThereIsOne() {
    project("WFD", "");
    addHandOver("WFD", "create", "Our move", "");
    Desk.Made before = desk.create("WFD", "Before");
    assertEquals(List.of(), factsOf(before));
    assertEquals("NOBODY", party(before.key()));

    Person admin = admin(1280);
    open(admin, "WFD", "create");
    moveDown(admin.page(), HAND_OVER, 1);
    Desk.Made after = desk.create("WFD", "After");
    assertEquals(1, factsOf(after).size());
    assertEquals("TEAM", party(after.key()));
  }

  @Test
  public void aConditionHidesTheTransitionWhileItIsSomebodyElsesMove() {
    project("WFE", "");
    Page page = begin(admin(1280), "WFE", REVIEW, CONDITION);
    page.getByLabel("Whose move it has to be").selectOption("The client’s move");
    button(page, "Add").click();
    assertThat(rule(page, CONDITION)).containsText("Only while it is the client’s move.");
    addHandOver("WFE", IN_PROGRESS, "The client’s move", "");

    Desk.Made issue = desk.create("WFE", "Logo");
    assertFalse(offers(issue.key(), REVIEW));
    assertEquals(400, desk.transition(issue.key(), REVIEW).status());
    Person pm = admin(1280);
    pm.openIssue(issue.key());
    assertThat(button(pm.page(), "To In review by client")).hasCount(0);

    button(pm.page(), "To In Progress").click();
    assertThat(button(pm.page(), "To In review by client")).isVisible();
    assertTrue(offers(issue.key(), REVIEW));
    assertEquals(204, desk.transition(issue.key(), REVIEW).status());
  }

  @Test
  public void aValidatorRefusesInItsOwnWordsOrOurs() {
    project("WFF", "");
    Page page = begin(admin(1280), "WFF", REVIEW, VALIDATOR);
    page.getByLabel("Whose move it has to be").selectOption("Our move");
    page.locator("label[for=ballincourt-asked]").click();
    button(page, "Add").click();
    assertThat(rule(page, VALIDATOR)).containsText("Refused unless it is our move.");
    Desk.Made issue = desk.create("WFF", "Logo");

    Reply refused = desk.transition(issue.key(), REVIEW);
    assertEquals(400, refused.status());
    assertEquals(
        "This can be done only while it is our move."
            + " This can be done only while something is asked of the client and not answered yet.",
        refused.json().path("errorMessages").path(0).asText());

    rule(page, VALIDATOR).getByText("Edit").click();
    page.locator("label[for=ballincourt-asked]").click();
    page.getByLabel("Message").fill("Ask <Henrik> first");
    button(page, "Update").click();
    assertThat(rule(page, VALIDATOR)).containsText("It then says: “Ask <Henrik> first”");
    Person pm = admin(1280);
    pm.openIssue(issue.key());
    button(pm.page(), "To In review by client").click();
    assertThat(pm.page().locator("#transition-refused")).hasText("Ask <Henrik> first");
    assertEquals("NOBODY", party(issue.key()));

    desk.transition(issue.key(), IN_PROGRESS);
    assertEquals(204, desk.transition(issue.key(), REVIEW).status());
  }

  @Test
  public void saysInWordsWhatMakesNoSense() {
    project("WFG", "");
    Page page = begin(admin(1280), "WFG", IN_PROGRESS, HAND_OVER);
    assertThat(page.getByLabel("Note")).isVisible();
    page.evaluate(
        "document.querySelectorAll('#jiraform select').forEach(select => {"
            + "select.add(new Option('x', '4711')); select.value = '4711'; })");
    page.evaluate("document.querySelector('#ballincourt-note').removeAttribute('maxlength')");
    page.getByLabel("Note").fill("n".repeat(1001));
    button(page, "Add").click();

    Locator rule = rule(page, HAND_OVER);
    assertThat(rule).containsText("This does nothing yet: choose whose move it becomes.");
    assertThat(rule).containsText("This contact is not there any more");
    assertThat(rule).containsText("This note is too long and is cut: write at most 1,000");
    rule.getByText("Edit").click();
    assertThat(page.locator("#ballincourt-party-error")).containsText("choose whose move");
    assertThat(page.locator("#ballincourt-contact-error")).containsText("not there any more");
    assertThat(page.locator("#ballincourt-note-error")).containsText("too long");
    Desk.Made issue = desk.create("WFG", "Logo");
    assertEquals(204, desk.transition(issue.key(), IN_PROGRESS).status());
    assertEquals(List.of(), factsOf(issue));

    page = begin(admin(1280), "WFG", REVIEW, CONDITION);
    page.evaluate("document.querySelector('#ballincourt-party').removeAttribute('required')");
    button(page, "Add").click();
    assertThat(rule(page, CONDITION)).containsText("Nobody sees this transition");
    assertFalse(offers(issue.key(), REVIEW));
  }

  @Test
  public void canBeSetUpOnAPhone() {
    project("WFH", "");
    Page page = begin(admin(320), "WFH", IN_PROGRESS, HAND_OVER);
    page.getByLabel("Whose move it becomes").selectOption("The client’s move");
    button(page, "Add").click();
    assertThat(rule(page, HAND_OVER)).containsText("it is the client’s move");
    Object wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    assertEquals(false, wide);
  }
}
