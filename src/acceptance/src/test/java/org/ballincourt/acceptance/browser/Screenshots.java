package org.ballincourt.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Takes the pictures of the documentation; runs only where it is asked for by name. */
public final class Screenshots {

  private static final Path DIRECTORY =
      Path.of(System.getProperty("project.root"), "docs", "screenshots");
  private static final List<Integer> WIDTHS = List.of(1280, 320);
  private static final String ADMINISTRATION = "/plugins/servlet/ballincourt/admin/";
  private static final String MY_CLIENTS = "/plugins/servlet/ballincourt/clients/mine";
  private static final String QUESTIONNAIRES = "/plugins/servlet/ballincourt/questionnaires";
  private static final String STATUSES =
      "/plugins/servlet/ballincourt/project/statuses?projectKey=";
  private static final String SETTINGS =
      "/plugins/servlet/ballincourt/project/settings?projectKey=";
  private static final String WORKFLOW = "/plugins/servlet/workflows?project=ALD&transition=90004";
  private static final String WAITING_FOR_CLIENT = "90003";
  private static final String IN_REVIEW_BY_CLIENT = "90004";

  private static final String LUMENS_HOURS =
      "{\"name\":\"Lumen\",\"zone\":\"Europe/Oslo\",\"editions\":[{\"validFrom\":null,\"weekly\":"
          + "{\"mon\":[[\"08:00\",\"16:00\"]],\"tue\":[[\"08:00\",\"16:00\"]],"
          + "\"wed\":[[\"08:00\",\"16:00\"]],\"thu\":[[\"08:00\",\"16:00\"]],"
          + "\"fri\":[[\"08:00\",\"14:00\"]]},\"holidays\":[\"--05-17\",\"--12-25\"],\"overrides\":{}}]}";
  private static final String CLIENT = "/plugins/servlet/ballincourt/client";
  private static final String LUMEN =
      "{\"name\":\"Lumen\",\"language\":\"nb\",\"country\":\"NO\",\"meetingTool\":\"Teams\","
          + "\"hours\":{\"mon\":[[\"08:00\",\"16:00\"]],\"fri\":[[\"08:00\",\"16:00\"]]},"
          + "\"projects\":[\"LUM\"],\"contacts\":[{\"name\":\"Henrik Dahl\",\"language\":\"nb\","
          + "\"email\":\"henrik@lumen.example\",\"role\":\"APPROVES\","
          + "\"away\":{\"from\":\"2026-12-01\",\"to\":\"2026-12-05\"}},"
          + "{\"name\":\"Ida Lie\",\"language\":\"nb\",\"role\":\"GIVES_CONTENT\"}]}";
  private static final String TARGETS =
      "\"targets\":[{\"party\":\"CLIENT\",\"days\":3},{\"party\":\"TEAM\",\"days\":1},"
          + "{\"party\":\"CLIENT\",\"kind\":\"APPROVAL\",\"days\":5}]";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  @BeforeClass
  public static void setUpProjects() {
    String rules =
        Rules.naming(Map.of(WAITING_FOR_CLIENT, "CLIENT", IN_REVIEW_BY_CLIENT, "CLIENT"))
            .toString();
    new Court(JIRA.as("pm2")).save("TERN", rules);
    new Court(JIRA.as("pm")).save("LUM", rules);
    limitLumen();
  }

  /** Lumen has hours of its own, and both sides have a time to answer. */
  private static void limitLumen() {
    String lumen =
        JIRA.as("admin").post(Court.BASE + "/calendars", LUMENS_HOURS).json().path("id").asText();
    String all =
        new Court(JIRA.as("pm"))
            .rulesOf("LUM")
            .toString()
            .replace("\"targets\":[]", TARGETS)
            .replace("\"clientCalendar\":null", "\"clientCalendar\":" + lumen);
    new Court(JIRA.as("pm")).save("LUM", all);
  }

  @Test
  public void ofTheLogin() {
    for (int width : WIDTHS) {
      Person nobody = new Person(CHROMIUM.page(width), JIRA.base());
      nobody.go("/login.jsp");
      shoot(nobody.page(), "login", width);
    }
  }

  @Test
  public void ofTheListsOfProjectsAndIssues() {
    for (int width : WIDTHS) {
      Person pm = pm(width);
      pm.openProjects();
      shoot(pm.page(), "projects", width);
      pm.openIssues("LUM");
      shoot(pm.page(), "issues", width);
    }
  }

  @Test
  public void ofAnIssueAndItsPanel() {
    for (int width : WIDTHS) {
      Person pm = pm(width);
      pm.openIssue("LUM-2");
      shoot(pm.page(), "issue", width);
      pm.panel().getByText("Explain").first().click();
      shoot(pm.panel(), "panel-full", width);
      pm.openIssue("LUM-35");
      shoot(pm.panel(), "panel-not-started", width);
    }
  }

  /** What a query finds, and what is wrong with one. */
  @Test
  public void ofTheQueryBox() {
    for (int width : WIDTHS) {
      Person pm = pm(width);
      pm.ask("project = LUM AND issue in waitingOnClient(\"> 3d\") ORDER BY created");
      shoot(pm.page(), "jql", width);
      pm.ask("issue in waitingOnClient(\"> soon\") OR issue in inCourtOf(\"them\")");
      shoot(pm.page(), "jql-wrong", width);
    }
  }

  /** On and full, on but nothing ever with the client, on but nothing now, off. */
  @Test
  public void ofTheProjectPage() {
    for (int width : WIDTHS) {
      Person pm = pm(width);
      shootProject(pm, "LUM", "full");
      shootProject(pm, "ALD", "never");
      shootProject(pm, "KES", "off");
      pm.page().route("**/rest/ballincourt/**", Route::abort);
      pm.page().getByText("Switch on").click();
      pm.page().getByText("Try again").waitFor();
      shoot(pm.page(), "project-not-loaded", width);
      shootProject(
          new Person(CHROMIUM.page(width), JIRA.base()).logIn("pm2"), "TERN", "nothing-now");
    }
  }

  private static void shootProject(Person person, String project, String state) {
    person.go("/projects/" + project + "?selectedItem=org.ballincourt-project");
    shoot(person.page(), "project-" + state, person.page().viewportSize().width);
  }

  /** New and wrong, kept, only to be looked at, and the list. */
  @Test
  public void ofClients() {
    String lumen = JIRA.as("pm").post(Court.BASE + "/clients", LUMEN).json().path("id").asText();
    for (int width : WIDTHS) {
      Person pm = pm(width);
      pm.go(CLIENT + "?project=ALD");
      pm.page().locator(".bic-person").getByLabel("E-mail").fill("nonsense");
      pm.page().locator(".bic-save").click();
      pm.page().locator(".bic-wrong").first().waitFor();
      shoot(pm.page(), "client-wrong", width);
      Person again = pm(width);
      again.go(CLIENT + "?id=" + lumen);
      shoot(again.page(), "client-full", width);
      again.go(CLIENT + "s");
      shoot(again.page(), "clients", width);
      Person lead = new Person(CHROMIUM.page(width), JIRA.base()).logIn("lead");
      lead.go(CLIENT + "?id=" + lumen);
      shoot(lead.page(), "client-read-only", width);
    }
    JIRA.as("pm").delete(Court.BASE + "/clients/" + lumen);
  }

  /** The list, full, nothing that matches and not permitted; a form, full and wrong; a preview. */
  @Test
  public void ofQuestionnaires() {
    for (int width : WIDTHS) {
      Person admin = new Person(CHROMIUM.page(width), JIRA.base()).logIn("admin");
      Page page = admin.page();
      admin.go(QUESTIONNAIRES);
      shoot(page, "questionnaires", width);
      admin.go(QUESTIONNAIRES + "?q=zebra");
      shoot(page, "questionnaires-nothing-matches", width);
      admin.go(QUESTIONNAIRES + "/edit?id=4");
      page.locator("[data-language=fi] .bic-beside").click();
      page.locator(".bic-card summary").first().click();
      shoot(page, "questionnaire-full", width);
      admin.go(QUESTIONNAIRES + "/preview?id=4");
      shoot(page, "questionnaire-preview", width);
      admin.go(QUESTIONNAIRES + "/edit");
      shoot(page, "questionnaire-new", width);
      page.locator(".bic-add-question").click();
      page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Surprises");
      page.locator(".bic-save").click();
      page.locator(".bic-wrong").first().waitFor();
      shoot(page, "questionnaire-wrong", width);
      Person member = new Person(CHROMIUM.page(width), JIRA.base()).logIn("member");
      member.go(QUESTIONNAIRES);
      shoot(member.page(), "questionnaires-not-allowed", width);
    }
  }

  /** Full, nothing that matches, not permitted. */
  @Test
  public void ofMyClients() {
    for (int width : WIDTHS) {
      Person pm = pm(width);
      pm.go(MY_CLIENTS);
      shoot(pm.page(), "clients-mine", width);
      pm.go(MY_CLIENTS + "?q=zebra");
      shoot(pm.page(), "clients-mine-nothing-matches", width);
      Person member = new Person(CHROMIUM.page(width), JIRA.base()).logIn("member");
      member.go(MY_CLIENTS);
      shoot(member.page(), "clients-mine-not-allowed", width);
    }
  }

  @Test
  public void ofWhatTheStatusesMean() {
    for (int width : WIDTHS) {
      Person pm = pm(width);
      pm.go(STATUSES + "ALD");
      shoot(pm.page(), "statuses", width);
      pm.page().getByText("Accept all proposals").click();
      pm.page().locator(".bic-example").nth(2).waitFor();
      shoot(pm.page(), "statuses-before-and-after", width);
      Person member = new Person(CHROMIUM.page(width), JIRA.base()).logIn("member");
      member.go(STATUSES + "ALD");
      shoot(member.page(), "statuses-not-allowed", width);
    }
  }

  /** Nothing set, one that is being changed, something wrong in it, all set. */
  @Test
  public void ofTheSettings() {
    for (int width : WIDTHS) {
      Person pm = pm(width);
      pm.go(SETTINGS + "KES");
      shoot(pm.page(), "settings-nothing-set", width);
      pm.go(SETTINGS + "ALD");
      setTime(pm, "The client", "3", 0);
      setTime(pm, "Us", "1", 1);
      pm.page().locator(".bic-example").nth(2).waitFor();
      shoot(pm.page(), "settings-change", width);
      setTime(pm, "Someone else", "0", 2);
      pm.page().locator(".bic-save").first().click();
      pm.page().locator(".bic-wrong").waitFor();
      shoot(pm.page(), "settings-wrong", width);
      pm.go(SETTINGS + "LUM");
      shoot(pm.page(), "settings", width);
    }
  }

  private static void setTime(Person person, String whose, String days, int row) {
    Page page = person.page();
    if (row == 0) {
      page.locator(".bic-save:enabled").first().waitFor(hiddenToo());
      page.locator("[aria-controls=bic-targets]").click();
    }
    page.locator(".bic-add").click();
    Locator added = page.locator(".bic-target:not(.bic-blank)").nth(row);
    added.locator("[name=party]").selectOption(whose);
    added.locator("[name=amount]").fill(days);
    added.locator("[name=validFrom]").focus();
  }

  private static Locator.WaitForOptions hiddenToo() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  @Test
  public void ofAdministration() {
    new Levers(JIRA.as("admin")).run(Levers.CHECK);
    for (int width : WIDTHS) {
      Person admin = administrator(width, "projects");
      for (String name : List.of("projects", "projects?q=zebra", "health", "changes")) {
        admin.go(ADMINISTRATION + name);
        shoot(admin.page(), "administration-" + name.replaceAll("\\W", "-"), width);
      }
      admin.go(ADMINISTRATION + "projects");
      admin.page().locator("button[name=switch-on]").first().click();
      shoot(admin.page(), "administration-switch-on", width);
      admin.go(ADMINISTRATION + "projects");
      admin.page().locator("button[name=switch-off]").first().click();
      shoot(admin.page(), "administration-switch-off", width);
    }
  }

  @Test
  public void ofClientsPagesAndMail() {
    String site =
        "{\"publicUrl\":\"%s\",\"contactLine\":\"Petra Moen, petra@studio.example\","
            + "\"trustedProxies\":[\"10.0.0.5\"]}";
    JIRA.as("admin").put(Court.BASE + "/settings/site", site.formatted(JIRA.base()));
    JIRA.as("admin").post(Court.BASE + "/settings/site/reach", "{}");
    for (int width : WIDTHS) {
      Person admin = administrator(width, "site");
      shoot(admin.page(), "administration-site", width);
      admin.page().locator("#bic-url").fill("ask.studio.example");
      admin.page().locator("#bic-proxies").fill("localhost");
      admin.page().locator("button[value=save]").click();
      shoot(admin.page(), "administration-site-errors", width);
    }
  }

  @Test
  public void ofCalendars() {
    for (int width : WIDTHS) {
      Person admin = administrator(width, "calendars");
      admin.page().getByText("New calendar").click();
      shootFaultsOfACalendar(admin.page(), width);
      fillInHelsinki(admin.page());
      shoot(admin.page(), "administration-calendar-full", width);
      admin.page().locator(".bic-save").click();
      admin.page().getByText("The calendar is saved.").waitFor();
      admin.go(ADMINISTRATION + "calendars");
      shoot(admin.page(), "administration-calendars", width);
    }
  }

  private static void shootFaultsOfACalendar(Page page, int width) {
    page.getByLabel("Time zone").fill("Mars");
    page.getByLabel("Monday, closes at").fill("08:00");
    page.getByLabel("Add hours: Tuesday").click();
    page.getByLabel("Tuesday (2), opens at").fill("16:00");
    page.getByLabel("Tuesday (2), closes at").fill("18:00");
    page.locator(".bic-save").click();
    page.locator(".bic-wrong").first().waitFor();
    shoot(page, "administration-calendar-errors", width);
    page.getByLabel("Monday, closes at").fill("17:00");
    page.getByLabel("Remove hours: Tuesday (2)").click();
  }

  private static void fillInHelsinki(Page page) {
    page.getByLabel("Name").fill("Helsinki");
    page.getByLabel("Time zone").fill("Europe/Helsinki");
    page.getByText("By country and region").click();
    page.getByLabel("Country").selectOption("Finland");
    page.getByLabel("From year").fill("2026");
    page.getByLabel("To year").fill("2030");
    page.locator(".bic-show-table").click();
    page.getByText("Add the checked days").click();
    page.locator(".bic-year summary").first().click();
    page.locator(".bic-show-table").click();
    page.locator(".bic-preview").waitFor();
    page.locator("#bic-tester [name=from]").fill("2026-06-18T09:00");
    page.locator("#bic-tester [name=to]").fill("2026-06-22T17:00");
    page.locator(".bic-count").click();
    page.locator(".bic-tester-length").waitFor();
  }

  /** Who has said her password, on a page of administration. */
  /** The function is being added; then all three parts on one transition. */
  @Test
  public void ofWorkflows() {
    for (int width : WIDTHS) {
      Person admin = new Person(CHROMIUM.page(width), JIRA.base()).logIn("admin");
      Page page = admin.page();
      admin.go(WORKFLOW);
      page.locator("[data-add=commitment-hand-over-function]").click();
      page.getByLabel("Whose move it becomes").selectOption("The client’s move");
      page.getByLabel("What it is about").selectOption("approvals");
      page.getByLabel("Note").fill("The draft is in their folder");
      shoot(page, "workflow-hand-over", width);
      page.locator("#add_submit").click();
      page.locator("[data-add=commitment-ball-condition]").click();
      page.getByLabel("Whose move it has to be").selectOption("Our move");
      page.locator("#add_submit").click();
      page.locator("[data-add=commitment-ball-validator]").click();
      page.locator("label[for=ballincourt-asked]").click();
      page.locator("#add_submit").click();
      shoot(page, "workflow", width);
      for (int rules = 3; rules > 0; rules--) {
        page.locator("[name=remove]").first().click();
      }
    }
  }

  /** Nothing asked, the form, what is wrong in it, asked and told, and what came back. */
  @Test
  public void ofAskingTheClient() {
    Desk desk = new Desk(JIRA.as("pm"));
    String lumen = JIRA.as("pm").post(Court.BASE + "/clients", LUMEN).json().path("id").asText();
    for (int width : WIDTHS) {
      Desk.Made issue = desk.create("LUM", "Front page");
      Person pm = pm(width);
      pm.openIssue(issue.key());
      shoot(pm.panel(), "panel-nothing-asked", width);
      askForTwoThings(pm, width);
      shoot(pm.panel(), "panel-asked", width);
      pm.panel().locator("[data-deed=received]").click();
      shoot(pm.page(), "panel-got-it-back", width);
      pm.page().locator(".bic-which label").first().click();
      pm.page().locator(".bic-submit").click();
      pm.panel().locator("[data-received=true]").waitFor();
      pm.panel().getByText("Explain").first().click();
      shoot(pm.panel(), "panel-one-came", width);
      askAboutTwo(pm, issue.key(), desk.create("LUM", "Contact page").key(), width);
      desk.delete(issue.key());
    }
    JIRA.as("pm").delete(Court.BASE + "/clients/" + lumen);
  }

  private static void askForTwoThings(Person pm, int width) {
    Page page = pm.page();
    pm.panel().locator(".bic-ask-client").click();
    page.locator(".bic-dialog [name=due]").fill("2020-01-06");
    page.locator(".bic-submit").click();
    page.locator(".bic-wrong").first().waitFor();
    shoot(page, "ask-wrong", width);
    page.locator(".bic-dialog").getByText("Cancel").click();
    pm.panel().locator(".bic-ask-client").click();
    page.locator("[name=need]").fill("The logo as a drawing");
    page.locator(".bic-add-need").click();
    page.locator("[name=need]").last().fill("The text of the front page");
    page.locator(".bic-dialog [name=kind]").selectOption("CONTENT");
    page.locator(".bic-dialog [name=contact]").selectOption(new SelectOption().setIndex(1));
    page.locator(".bic-dialog [name=due]").fill("");
    page.getByText("By phone").click();
    shoot(page, "ask", width);
    page.locator(".bic-submit").click();
    pm.panel().locator(".bic-need").first().waitFor();
  }

  private static void askAboutTwo(Person pm, String asked, String other, int width) {
    Page page = pm.page();
    pm.go("/plugins/servlet/ballincourt/ask?q=" + asked + "," + other);
    page.getByText("All of them").click();
    page.locator(".bic-bulk-ask").click();
    page.locator("[name=need]").fill("The logo");
    page.locator(".bic-dialog [name=kind]").selectOption("CONTENT");
    shoot(page, "ask-bulk-form", width);
    page.locator(".bic-submit").click();
    page.locator(".bic-results li").first().waitFor();
    shoot(page, "ask-bulk", width);
  }

  private static Person administrator(int width, String name) {
    Person admin = new Person(CHROMIUM.page(width), JIRA.base()).logIn("admin");
    admin.go(ADMINISTRATION + name);
    admin.page().locator("input[type=password]").fill("admin");
    admin.page().keyboard().press("Enter");
    admin.page().waitForURL("**" + ADMINISTRATION + name);
    return admin;
  }

  private static Person pm(int width) {
    return new Person(CHROMIUM.page(width), JIRA.base()).logIn("pm");
  }

  static void shoot(Page page, String name, int width) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file(name, width)).setFullPage(true));
  }

  static void shoot(Locator part, String name, int width) {
    part.screenshot(new Locator.ScreenshotOptions().setPath(file(name, width)));
  }

  private static Path file(String name, int width) {
    return DIRECTORY.resolve(name + "-" + width + ".png");
  }
}
