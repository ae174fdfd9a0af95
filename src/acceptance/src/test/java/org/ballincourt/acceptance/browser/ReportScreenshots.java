package org.ballincourt.acceptance.browser;

import static org.ballincourt.acceptance.browser.Screenshots.shoot;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Pictures of where the time went, of what was shared of it, and of the dashboard. */
public final class ReportScreenshots {

  private static final int[] WIDTHS = {1280, 320};
  private static final String DASHBOARD = "/secure/Dashboard.jspa";
  private static final String REPORT = "/plugins/servlet/ballincourt/report";
  private static final String OF_LUMEN = REPORT + "?projectKey=" + Brochure.PROJECT;
  private static final String SHARED = REPORT + "/shared?projectKey=" + Brochure.PROJECT;
  private static final int PULSE = 3;

  /** What is chosen in each item. */
  private static final Map<String, String> ITEMS =
      Map.of(
          "Waiting on clients", "client:%d",
          "Theirs and ours", "client:%d",
          "Our clients", "",
          "Feedback and follow-ups", "client:%d");

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private static long client;

  @BeforeClass
  public static void work() {
    client = new Brochure(JIRA).begin();
    workForAlder();
    askForFeedback();
  }

  /** Another client, whose project is not as far. */
  private static void workForAlder() {
    new Court(JIRA.as("pm"))
        .save("ALD", "{\"statuses\":{\"90003\":\"CLIENT\",\"90004\":\"CLIENT\"}}");
    posted(
        "/clients",
        "{'name':'Alder','language':'en','country':'GB','zone':'Europe/London','hours':"
            + "{'mon':[['09:00','17:00']],'tue':[['09:00','17:00']]},'projects':['ALD'],"
            + "'contacts':[]}");
  }

  /** Henrik answers with one of us, who promises something and begins a follow-up. */
  private static void askForFeedback() {
    JsonNode lumen = JIRA.as("pm").get(Court.BASE + "/clients/" + client).json();
    JsonNode sent =
        posted(
            "/projects/LUM/sendings",
            "{'questionnaire':%d,'occasion':'TOGETHER','named':true,'contacts':[%s]}"
                .formatted(PULSE, lumen.at("/contacts/0/id")));
    JsonNode kept =
        posted(
            "/invitations/" + sent.at("/invitations/0/id") + "/answers",
            "{'answers':{'going':{'chosen':['2'],'text':'The drafts came late'},"
                + "'worry':{'chosen':['no']}}}");
    posted(
        "/answers/" + kept.path("sheet").asText() + "/going/actions",
        "{'kind':'WILL','text':'Drafts come on Fridays'}");
    posted("/projects/LUM/follow-ups", "{'issue':null}");
  }

  private static JsonNode posted(String path, String json) {
    JiraClient pm = JIRA.as("pm");
    Reply reply = pm.post(Court.BASE + path, json.replace('\'', '"'));
    assertEquals(path + " " + reply, 2, reply.status() / 100);
    return reply.json();
  }

  /** Full, what lies behind a figure, something wrong, off, nothing chosen, not permitted. */
  @Test
  public void ofTheReport() {
    for (int width : WIDTHS) {
      Person lead = new Person(CHROMIUM.page(width), JIRA.base()).logIn("lead");
      lead.go(OF_LUMEN);
      lead.page().locator(".bic-chart").waitFor();
      shoot(lead.page(), "report", width);
      String phase = lead.page().locator("#bic-phase option").last().getAttribute("value");
      lead.go(OF_LUMEN + "&period=WHOLE&phase=" + phase);
      shoot(lead.page(), "report-of-a-phase", width);
      lead.go(OF_LUMEN + "&figure=OUR_LATE");
      shoot(lead.page(), "report-evidence", width);
      lead.go(OF_LUMEN + "&from=2026-05-01&to=2026-04-01");
      shoot(lead.page(), "report-wrong", width);
      lead.go(REPORT + "?projectKey=KES");
      shoot(lead.page(), "report-off", width);
      lead.go(REPORT);
      shoot(lead.page(), "report-nothing-chosen", width);
      Person member = new Person(CHROMIUM.page(width), JIRA.base()).logIn("member");
      member.go(OF_LUMEN);
      shoot(member.page(), "report-not-allowed", width);
    }
  }

  /** Nobody has shared one yet, two copies, the question before, and a copy that differs today. */
  @Test
  public void ofSharedReports() {
    Person lead = lead(1280, "light");
    lead.go(SHARED);
    shoot(lead.page(), "shared-reports-nothing", 1280);
    share(lead, OF_LUMEN + "&period=WHOLE&step=MONTH");
    share(lead, OF_LUMEN);
    String copy = lead.page().url().substring(JIRA.base().toString().length());
    shoot(lead.page(), "shared-report-same", 1280);
    Desk desk = new Desk(JIRA.as("pm"));
    desk.delete("LUM-22");
    posted("/issues/LUM-27/asks", "{'kind':'CONTENT','needs':['Dates'],'told':{'by':'PHONE'}}");
    for (String theme : List.of("light", "dark")) {
      for (int width : WIDTHS) {
        Person reader = lead(width, theme);
        String suffix = theme.equals("dark") ? "-dark" : "";
        reader.go(SHARED);
        shoot(reader.page(), "shared-reports" + suffix, width);
        reader.go(copy);
        reader.page().locator(".bic-chart").waitFor();
        shoot(reader.page(), "shared-report" + suffix, width);
      }
    }
  }

  private static void share(Person person, String report) {
    person.go(report);
    button(person.page(), "Share…").click();
    shoot(person.page(), "report-sharing", 1280);
    button(person.page(), "Share").click();
    person.page().waitForURL("**/report/shared?number=*");
    person.page().locator(".bic-chart").waitFor();
  }

  /** Just added, and all four full. */
  @Test
  public void ofTheDashboard() {
    posted("/issues/LUM-10/asks", "{'kind':'CONTENT','needs':['Photos'],'told':{'by':'PHONE'}}");
    new Levers(JIRA.as("admin")).advance(Duration.ofDays(6));
    posted("/issues/LUM-9/asks", "{'kind':'APPROVAL','needs':['Page'],'told':{'by':'PHONE'}}");
    Person lead = lead(1280, "light");
    lead.go(DASHBOARD);
    ITEMS.keySet().stream().sorted(this::bySize).forEach(item -> add(lead.page(), item));
    for (String theme : List.of("light", "dark")) {
      for (int width : WIDTHS) {
        Page page = lead(width, theme).page();
        page.navigate(JIRA.base() + DASHBOARD);
        page.locator(".bic-item-foot").nth(ITEMS.size() - 1).waitFor();
        shoot(page, theme.equals("dark") ? "dashboard-dark" : "dashboard", width);
      }
    }
  }

  /** In the order in which the columns come out even. */
  private int bySize(String one, String other) {
    List<String> order =
        List.of("Waiting on clients", "Theirs and ours", "Our clients", "Feedback and follow-ups");
    return order.indexOf(one) - order.indexOf(other);
  }

  private static void add(Page page, String item) {
    button(page, "Add gadget").click();
    button(page, "Add gadget " + item).click();
    Locator form = page.locator(".gadget form").first();
    form.waitFor();
    if (item.equals("Waiting on clients")) {
      shoot(page, "dashboard-choosing", 1280);
    }
    form.getByLabel("Client or project").selectOption(ITEMS.get(item).formatted(client));
    form.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
    page.locator(".gadget form:visible").first().waitFor(gone());
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  private static Person lead(int width, String theme) {
    Person lead = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("lead");
    Locator change = button(lead.page(), "Theme: " + theme);
    if (change.count() > 0) {
      change.click();
    }
    lead.page().setViewportSize(width, 900);
    return lead;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
