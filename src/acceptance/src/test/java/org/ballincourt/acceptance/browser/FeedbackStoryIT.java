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
    Sheet sheet = new Sheet(phone);
    sheet.deed("begin");
    sheet.choose("workflow", "2");
    sheet.text("went-well").fill("Kartta <b>oli</b> hyvä");
    sheet.choose("quality", "no");
    sheet.deed("later");
    phone.close();
    ainoGoesOn(CHROMIUM.plainPage(PHONE), JIRA.base() + PUBLIC + token);
  }

  private static void ainoGoesOn(Page phone, String link) {
    phone.navigate(link);
    phone.locator(".deeds a.primary").click();
    Sheet sheet = new Sheet(phone);
    while (sheet.text("went-well").count() == 0) {
      sheet.deed("back");
    }
    assertThat(sheet.text("went-well")).hasValue("Kartta <b>oli</b> hyvä");
    while (!sheet.isLast()) {
      sheet.chooseWhereThereIs("as-expected", "yes");
      sheet.chooseWhereThereIs("recommend", "6");
      Locator missing = phone.locator("div.question").filter(text("Mitä puuttui?"));
      if (missing.count() > 0) {
        missing.locator("textarea").fill("Hakutoiminto");
      }
      sheet.deed("next");
    }
    assertThat(phone.locator("main")).containsText("Hakutoiminto");
    sheet.deed("finish");
    assertThat(phone.locator("[name=deed]")).hasCount(0);
    phone.navigate(link);
    assertThat(phone.locator("form")).hasCount(0);
    phone.close();
  }

  private void henrikIsWrittenDown() {
    desk.reload();
    assertThat(invited("Aino Salo")).containsText("answered");
    invited("Henrik Dahl").locator("a[href*=record]").click();
    Sheet sheet = new Sheet(desk);
    sheet.choose("workflow", "5");
    sheet.text("went-well").fill("The visits");
    sheet.choose("quality", "yes");
    sheet.choose("as-expected", "yes");
    sheet.choose("recommend", "9");
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

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
