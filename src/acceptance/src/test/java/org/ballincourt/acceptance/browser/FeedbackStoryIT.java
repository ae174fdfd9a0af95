package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** From a form of our own to what became of an answer, as each of the people lives it. */
public final class FeedbackStoryIT {

  private static final String FORMS = "/plugins/servlet/ballincourt/questionnaires";
  private static final String FEEDBACK = "/plugins/servlet/ballincourt/feedback";
  private static final String PUBLIC = "/plugins/servlet/ballincourt/public/answer/";
  private static final int PHONE = 320;

  @ClassRule public static final Chromium CHROMIUM = new Chromium();
  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  private final Sendings sendings = new Sendings(JIRA::as, "admin");
  private final Person admin = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("admin");
  private final Page desk = admin.page();

  @Before
  public void lumenCanBeReached() {
    sendings.lumen(
        contact("Henrik Dahl", "henrik@lumen.example", "nb"),
        contact("Aino Salo", "aino@lumen.example", "fi"));
    sendings.reach(JIRA.base().toString());
  }

  @Test
  public void oneAnswersOnAPhoneAndTheOtherIsWrittenDownForHim() {
    makeTheForm();
    send();
    assertEquals(2, sendings.levers().mails().size());
    ainoAnswersOnHerPhone(sendings.tokensTo("aino@lumen.example").get(0));
    henrikIsWrittenDown();
    bothAreInTheResults();
    anAnswerBecomesAnIssueThatIsDone();
  }

  private void makeTheForm() {
    admin.go(FORMS);
    button(desk, "Copy: Follow-up").click();
    desk.waitForURL("**/edit?id=*");
    desk.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Lumen afterwards");
    int before = desk.locator(".bic-card").count();
    desk.locator("[data-language=fi] .bic-beside").click();
    button(desk, "Add a question").click();
    Locator added = desk.locator(".bic-card").nth(before);
    added.getByLabel("Question – English").fill("What was missing?");
    added.getByLabel("Question – Finnish").fill("Mitä puuttui?");
    added.getByLabel("Shown if this question").selectOption("quality");
    added.getByLabel("No", new Locator.GetByLabelOptions().setExact(true)).check();
    button(desk, "Save").click();
    assertThat(desk.getByText("What was sent before stays as it was.").last()).isVisible();
  }

  private void send() {
    admin.go(FEEDBACK + "/send?projectKey=LUM");
    Locator form = desk.getByLabel("Questionnaire");
    form.selectOption(
        form.locator("option").filter(text("Lumen afterwards")).getAttribute("value"));
    desk.getByLabel("Henrik Dahl").check();
    desk.getByLabel("Aino Salo").check();
    button(desk, "Preview").click();
    button(desk, "Send to 2 people").click();
    assertThat(desk.locator(".bic-invited > li")).hasCount(2);
  }

  private void ainoAnswersOnHerPhone(String token) {
    Page phone = CHROMIUM.plainPage(PHONE);
    phone.navigate(JIRA.base() + PUBLIC + token);
    assertThat(phone.locator("html")).hasAttribute("lang", "fi");
    assertThat(phone.locator(".you")).containsText("Aino Salo");
    deed(phone, "begin");
    choose(phone, "workflow", "2");
    phone.locator("[name=text-went-well]").fill("Kartta <b>oli</b> hyvä");
    choose(phone, "quality", "no");
    deed(phone, "later");
    phone.close();

    Page later = CHROMIUM.plainPage(PHONE);
    later.navigate(JIRA.base() + PUBLIC + token);
    later.locator(".deeds a.primary").click();
    while (later.locator("[name=text-went-well]").count() == 0) {
      deed(later, "back");
    }
    assertThat(later.locator("[name=text-went-well]")).hasValue("Kartta <b>oli</b> hyvä");
    while (later.locator("[value=finish]").count() == 0) {
      chooseWhereThereIs(later, "as-expected", "yes");
      chooseWhereThereIs(later, "recommend", "6");
      Locator missing = later.locator("fieldset, div.question").filter(text("Mitä puuttui?"));
      if (missing.count() > 0) {
        missing.locator("textarea").fill("Hakutoiminto");
      }
      deed(later, "next");
    }
    assertThat(later.locator("main")).containsText("Hakutoiminto");
    deed(later, "finish");
    assertThat(later.locator("[name=deed]")).hasCount(0);
    later.navigate(JIRA.base() + PUBLIC + token);
    assertThat(later.locator("form")).hasCount(0);
    later.close();
  }

  private void henrikIsWrittenDown() {
    desk.reload();
    assertThat(invited("Aino Salo")).containsText("answered");
    invited("Henrik Dahl").locator("a[href*=record]").click();
    choose(desk, "workflow", "5");
    desk.locator("[name=text-went-well]").fill("The visits");
    choose(desk, "quality", "yes");
    choose(desk, "as-expected", "yes");
    choose(desk, "recommend", "9");
    desk.locator("#ballincourt-record button[type=submit]").click();
    assertThat(desk.locator("#ballincourt-record .aui-message-confirmation")).isVisible();
  }

  private Locator invited(String name) {
    return desk.locator(".bic-invited > li").filter(text(name));
  }

  private void bothAreInTheResults() {
    admin.go(FEEDBACK + "/results?projectKey=LUM");
    assertThat(desk.locator(".bic-waves")).containsText("Answered: 1 of 1");
    assertThat(desk.locator(".bic-waves")).containsText("1 recorded by us");
    Locator workflow = desk.locator(".bic-question").first();
    assertThat(workflow.locator(".bic-chart")).isVisible();
    assertThat(workflow.locator("tbody tr")).hasCount(5);
    Locator wentWell = desk.locator(".bic-question").filter(text("What went well?"));
    wentWell.locator("summary").first().click();
    assertThat(wentWell.locator("blockquote").filter(text("Kartta <b>oli</b> hyvä"))).isVisible();
    assertThat(wentWell.locator("li").filter(text("The visits"))).containsText("recorded by us");
    assertThat(desk.locator("#ballincourt-results")).containsText("What was missing?");
  }

  private void anAnswerBecomesAnIssueThatIsDone() {
    Locator missing = desk.locator(".bic-question").filter(text("What was missing?"));
    missing.locator("summary").first().click();
    missing.locator(".bic-act").click();
    desk.getByLabel("In words that the client can read").fill("We add a search");
    desk.getByLabel("What we say").selectOption("WILL");
    button(desk, "Save").click();
    Locator issue = desk.locator(".bic-replies a[href*='/browse/LUM-']");
    String key = issue.getAttribute("href").replaceAll(".*/", "");
    assertThat(desk.locator(".bic-say-did")).hasCount(0);
    close(key);
    desk.reload();
    desk.locator(".bic-say-did").click();
    assertThat(desk.locator(".bic-replies")).containsText("We did: We add a search");
  }

  private static void close(String key) {
    JiraClient pm = JIRA.as("pm");
    String transitions = "/rest/api/2/issue/" + key + "/transitions";
    for (JsonNode each : pm.get(transitions).json().path("transitions")) {
      if (each.at("/to/statusCategory/key").asText().equals("done")) {
        pm.post(transitions, "{\"transition\":{\"id\":\"" + each.path("id").asText() + "\"}}");
        return;
      }
    }
    throw new AssertionError("no way to close " + key);
  }

  private static void choose(Page page, String question, String choice) {
    String input = "input[name=choice-" + question + "][value='" + choice + "']";
    page.locator("label").filter(new Locator.FilterOptions().setHas(page.locator(input))).click();
    assertThat(page.locator(input)).isChecked();
  }

  private static void chooseWhereThereIs(Page page, String question, String choice) {
    if (page.locator("input[name=choice-" + question + "]").count() > 0) {
      choose(page, question, choice);
    }
  }

  private static void deed(Page page, String deed) {
    page.locator("button[name=deed][value=" + deed + "]").click();
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
