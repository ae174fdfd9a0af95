package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** A project manager asks the client from the panel, and writes down what becomes of it. */
public final class AskPanelIT {

  private static final ExportFile EXPORT =
      GeneratedExport.writeWaiting(Launch.freshDirectory().resolve("export.json"), 12);

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final String HOSTILE = "<img src=x onerror=\"window.hacked=1\"> & $view";

  private static final String STATEMENTS = "/rest/host/1.0/statements";
  private static final String CLIENT =
      """
      {"name":"Lumen","language":"nb","country":"NO","hours":{"mon":[["08:00","16:00"]],
        "tue":[["08:00","16:00"]],"wed":[["08:00","16:00"]],"thu":[["08:00","16:00"]],
        "fri":[["08:00","16:00"]]},"projects":["%s"],
       "contacts":[{"name":"Henrik Dahl","language":"nb","role":"DECIDES"}]}""";

  private static long henrik;

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  @BeforeClass
  public static void limitTheClient() {
    String rules = Rules.naming(Map.of()).toString();
    new Court(JIRA.as("pm")).save(PROJECT, rules);
    Reply made = JIRA.as("pm").post(Court.BASE + "/clients", CLIENT.formatted(PROJECT));
    assertEquals(made.toString(), 201, made.status());
    henrik = made.json().at("/contacts/0/id").asLong();
  }

  @Test
  public void asksForThreeThingsAndGetsThemBack() {
    Person pm = person("pm", 1280);
    pm.openIssue(PROJECT + "-2");
    openAsk(pm);
    fillIn(pm, List.of("The logo", "The texts", "The colours"));
    choose(dialog(pm), "By phone");
    submit(pm);
    assertThat(pm.panelOf("CLIENT")).containsText("Told on");
    assertThat(pm.panel().locator(".bic-need")).hasCount(3);

    new Levers(JIRA.as("admin")).advance(Duration.ofHours(30));
    deed(pm, "Got it back");
    choose(dialog(pm), "The texts");
    choose(dialog(pm), "The colours");
    submit(pm);
    assertThat(pm.panel().locator(".bic-need[data-received=true]")).hasCount(1);
    assertThat(pm.panelOf("CLIENT")).isVisible();

    deed(pm, "Got it back");
    choose(dialog(pm), "A question");
    dialog(pm).locator("[name=note]").fill("Which language?");
    submit(pm);
    assertThat(pm.panelOf("TEAM")).containsText("not with them now");
    deed(pm, "Answered");
    submit(pm);
    assertThat(pm.panelOf("CLIENT")).containsText("Round 2");

    deed(pm, "Got it back");
    dialog(pm).locator("[name=note]").fill("It lay in the letter box");
    submit(pm);
    assertThat(pm.panelOf("TEAM")).containsText("Asked before");
    Locator latest = pm.panel().locator("details").nth(1);
    latest.getByText("Explain").click();
    assertThat(latest).containsText("Received from the client");
    assertThat(latest).containsText("It lay in the letter box");
  }

  @Test
  public void saysAtItsPlaceWhatIsWrongAndKeepsTheRest() {
    Person pm = person("pm", 1280);
    pm.openIssue(PROJECT + "-3");
    openAsk(pm);
    dialog(pm).locator("[name=note]").fill("kept");
    dialog(pm).locator(".bic-submit").click();
    assertThat(dialog(pm).locator(".bic-needed .bic-wrong")).isVisible();
    assertThat(dialog(pm).locator(".field-group:has([name=kind]) .bic-wrong")).isVisible();
    assertThat(dialog(pm).locator("[name=need]")).isFocused();
    assertThat(dialog(pm).locator("[name=note]")).hasValue("kept");
    dialog(pm).locator("[name=due]").fill("2020-01-06");
    fillIn(pm, List.of("The logo"));
    dialog(pm).locator(".bic-submit").click();
    assertThat(dialog(pm).locator(".field-group:has([name=due]) .bic-wrong")).isVisible();
  }

  @Test
  public void tellsTheSecondWindowWhatIsAskedAlready() {
    Person first = person("pm", 1280);
    Person second = person("pm", 1280);
    for (Person person : List.of(first, second)) {
      person.openIssue(PROJECT + "-4");
      openAsk(person);
      fillIn(person, List.of("The key"));
    }
    submit(first);
    dialog(second).locator(".bic-submit").dblclick();
    assertThat(dialog(second)).containsText("is asked for something already");
    dialog(second).getByText("Load " + PROJECT + "-4 anew").click();
    assertThat(second.panel().locator(".bic-need")).hasCount(1);
  }

  @Test
  public void isUsedByKeyboardAloneInANarrowWindow() {
    Person pm = person("pm", 320);
    Page page = pm.page();
    pm.openIssue(PROJECT + "-5");
    pm.panel().locator(".bic-ask-client").focus();
    page.keyboard().press("Enter");
    assertThat(dialog(pm).locator("[name=need]")).isFocused();
    page.keyboard().type("The logo");
    dialog(pm).locator("[name=kind]").focus();
    page.keyboard().type("fe");
    assertNoSidewaysScrolling(page);
    dialog(pm).locator(".bic-submit").focus();
    page.keyboard().press("Enter");
    assertThat(pm.panel().locator(".bic-need")).hasCount(1);
    assertThat(pm.panel().locator(".bic-deed").first()).isFocused();
    assertThat(pm.panel()).containsText("Not told yet – nobody is late.");
    assertNoSidewaysScrolling(page);
    page.keyboard().press("Enter");
    assertThat(dialog(pm)).isVisible();
    page.keyboard().press("Escape");
    assertThat(dialog(pm)).hasCount(0);
    assertThat(pm.panel().locator(".bic-deed").first()).isFocused();
  }

  @Test
  public void showsAMemberWhoseMoveItIsAndNothingMore() {
    ask(PROJECT + "-6", "The secret thing");
    Person member = person("member", 1280);
    member.openIssue(PROJECT + "-6");
    assertThat(member.panelOf("CLIENT")).isVisible();
    assertThat(member.panel().locator(".bic-asking")).hasCount(0);
    member.panel().getByText("Explain").first().click();
    assertThat(member.panel()).containsText("the client was asked for something");
    assertTrue(!member.page().content().contains("The secret thing"));
  }

  @Test
  public void showsWhatIsWrittenAsItIsWritten() {
    ask(PROJECT + "-7", HOSTILE);
    Person pm = person("pm", 1280);
    pm.openIssue(PROJECT + "-7");
    assertThat(pm.panel().locator(".bic-what")).hasText(HOSTILE);
    deed(pm, "Got it back");
    assertThat(dialog(pm).locator(".bic-which label")).hasText(HOSTILE);
    dialog(pm).locator("[name=note]").fill(HOSTILE);
    submit(pm);
    assertThat(pm.panel().locator(".bic-past-asks")).containsText(HOSTILE);
    assertEquals(null, pm.page().evaluate("window.hacked"));
  }

  @Test
  public void givesTheTextOfAMailToCopy() {
    Person pm = person("pm", 1280);
    pm.openIssue(PROJECT + "-8");
    openAsk(pm);
    fillIn(pm, List.of("The contract"));
    choose(dialog(pm), "By my own mail");
    dialog(pm).locator(".bic-submit").click();
    assertThat(dialog(pm).locator(".bic-mail")).hasValue(Pattern.compile("The contract"));
    dialog(pm).locator(".bic-copy").click();
    assertThat(dialog(pm).locator(".bic-copied")).not().isEmpty();
  }

  @Test
  public void asksAboutSeveralIssuesAndTakesThatBack() {
    Person pm = person("pm", 1280);
    pm.go("/plugins/servlet/ballincourt/ask?q=" + PROJECT + "-9," + PROJECT + "-10");
    choose(pm.page().locator("main"), "All of them");
    pm.page().locator(".bic-bulk-ask").click();
    fillIn(pm, List.of("The logo"));
    submit(pm);
    assertThat(pm.page().locator(".bic-results")).containsText("Done: 2");
    choose(pm.page().locator("main"), "All of them");
    choose(pm.page().locator("main"), "All of them");
    pm.page().locator(".bic-bulk-ask").click();
    fillIn(pm, List.of("The logo"));
    submit(pm);
    assertThat(pm.page().locator(".bic-results")).containsText("Not done: 2");
    pm.page().locator(".bic-bulk-withdraw").click();
    dialog(pm).locator("[name=note]").fill("Asked twice");
    submit(pm);
    assertThat(pm.page().locator(".bic-results")).containsText("Done: 2");
  }

  /** The rules of the project, what was done by hand, and what those are called who are named. */
  @Test
  public void costsThreeStatementsAtMost() {
    ask(PROJECT + "-11", "The logo");
    JiraClient pm = JIRA.as("pm");
    assertTrue(pm.get("/browse/" + PROJECT + "-11").body().contains("Henrik Dahl"));
    int fewest = IntStream.range(0, 3).map(look -> cost(pm)).min().orElseThrow();
    assertTrue(fewest + " statements", fewest > 0 && fewest <= 3);
  }

  /** Now and then a job asks something, too. */
  private static int cost(JiraClient pm) {
    JiraClient admin = JIRA.as("admin");
    admin.delete(STATEMENTS);
    assertEquals(200, pm.get("/browse/" + PROJECT + "-11").status());
    return admin.get(STATEMENTS).json().path("total").path("ours").asInt();
  }

  private static void ask(String issue, String need) {
    String json =
        "{\"kind\":\"CONTENT\",\"needs\":[\""
            + need.replace("\"", "\\\"")
            + "\"],\"contact\":"
            + henrik
            + ",\"told\":{\"by\":\"PHONE\"}}";
    assertEquals(201, JIRA.as("pm").post(Court.BASE + "/issues/" + issue + "/asks", json).status());
  }

  private static void openAsk(Person person) {
    person.panel().locator(".bic-ask-client").click();
    dialog(person).locator("[name=need]").first().waitFor();
  }

  private static void fillIn(Person person, List<String> needs) {
    for (int i = 0; i < needs.size(); i++) {
      if (i > 0) {
        dialog(person).getByText("One thing more").click();
      }
      dialog(person).locator("[name=need]").nth(i).fill(needs.get(i));
    }
    dialog(person).locator("[name=kind]").selectOption("CONTENT");
  }

  /** By its label, as the box itself lies under what Jira draws. */
  private static void choose(Locator in, String label) {
    in.locator("label").getByText(label).click();
  }

  private static void deed(Person person, String name) {
    person.panel().locator(".bic-deed").getByText(name).click();
  }

  private static void submit(Person person) {
    dialog(person).locator(".bic-submit").click();
    assertThat(dialog(person)).hasCount(0);
  }

  private static Locator dialog(Person person) {
    return person.page().locator("dialog.bic-dialog");
  }

  private static void assertNoSidewaysScrolling(Page page) {
    String shown = "(document.querySelector('dialog') || document.documentElement)";
    assertEquals(false, page.evaluate(shown + ".scrollWidth > " + shown + ".clientWidth"));
  }

  private static Person person(String user, int width) {
    return new Person(CHROMIUM.page(width), JIRA.base()).logIn(user);
  }
}
