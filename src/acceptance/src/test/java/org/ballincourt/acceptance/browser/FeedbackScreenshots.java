package org.ballincourt.acceptance.browser;

import static org.ballincourt.acceptance.browser.Screenshots.shoot;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Pictures of asking for feedback, of answering, and of what was answered. */
public final class FeedbackScreenshots {

  private static final int[] WIDTHS = {1280, 320};
  private static final String FEEDBACK = "/plugins/servlet/ballincourt/feedback";
  private static final String PUBLIC = "/plugins/servlet/ballincourt/public/answer/";
  private static final int PULSE = 3;

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private static Sendings sendings;
  private static JsonNode sent;
  private static String henrik;
  private static String aino;

  @BeforeClass
  public static void send() {
    sendings = new Sendings(JIRA::as, "pm");
    JsonNode people =
        sendings.lumen(
            contact("Henrik Dahl", "henrik@lumen.example", "en"),
            contact("Aino Salo", "aino@lumen.example", "fi"),
            contact("Ida Lie", null, "nb"));
    sendings.reach(JIRA.base().toString());
    String asked =
        "{'questionnaire':%d,'contacts':[%s,%s]}"
            .formatted(PULSE, people.at("/contacts/0/id"), people.at("/contacts/1/id"));
    sent = sendings.sent(asked);
    sendings.levers().mails();
    henrik = sendings.tokensTo("henrik@lumen.example").get(0);
    aino = sendings.tokensTo("aino@lumen.example").get(0);
  }

  private static Person pm(int width) {
    return new Person(CHROMIUM.page(width), JIRA.base()).logIn("pm");
  }

  private static Page answering(String token, int width) {
    Page page = CHROMIUM.plainPage(width);
    page.navigate(JIRA.base() + PUBLIC + token);
    return page;
  }

  /** Every page that a client meets, the people and the form of a sending, and the answers. */
  @Test
  public void ofFeedback() {
    for (int width : WIDTHS) {
      Page start = answering(aino, width);
      shoot(start, "answering-start", width);
      shoot(answering("A".repeat(43), width), "answering-unknown", width);
      Person pm = pm(width);
      pm.go("/projects/LUM?selectedItem=org.ballincourt-feedback");
      shoot(pm.page(), "questionnaire-feedback", width);
      pm.go(FEEDBACK + "/send?projectKey=LUM");
      pm.page().getByText("for a second look").click();
      pm.page().getByLabel("Ida Lie").check();
      pm.page().getByLabel("Henrik Dahl").check();
      pm.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview")).click();
      pm.page().locator("#bic-send-preview :visible").first().waitFor();
      shoot(pm.page(), "questionnaire-send", width);
      pm.go(FEEDBACK + "/sending?id=" + sent.path("id"));
      shoot(pm.page(), "questionnaire-sending", width);
      pm.go(FEEDBACK + "/record?invitation=" + sent.at("/invitations/1/id"));
      shoot(pm.page(), "answers-recording", width);
    }
    answer();
    for (int width : WIDTHS) {
      shoot(answering(henrik, width), "answering-spent", width);
      Person lead = new Person(CHROMIUM.page(width), JIRA.base()).logIn("lead");
      lead.go(FEEDBACK + "/results?projectKey=LUM");
      lead.page().locator(".bic-chart").first().waitFor();
      shoot(lead.page(), "results", width);
    }
  }

  /** Henrik in his browser, with a page on which something is missing; Aino on the phone. */
  private static void answer() {
    for (int width : WIDTHS) {
      Page page = answering(henrik, width);
      Sheet sheet = new Sheet(page);
      if (page.locator("[value=begin]").count() > 0) {
        sheet.deed("begin");
      } else {
        page.locator(".deeds a.primary").click();
      }
      shoot(page, "answering-questions", width);
      sheet.deed("next");
      shoot(page, "answering-wrong", width);
    }
    Page page = answering(henrik, 1280);
    page.locator(".deeds a.primary").click();
    Sheet sheet = new Sheet(page);
    sheet.answerAll();
    shoot(page, "answering-check", 1280);
    sheet.deed("finish");
    shoot(page, "answering-thanks", 1280);
    String answers =
        "{'answers':{'going':{'chosen':['3'],'text':'The drafts came late'}}}".replace('\'', '"');
    JIRA.as("pm")
        .post(Court.BASE + "/invitations/" + sent.at("/invitations/1/id") + "/answers", answers);
  }
}
