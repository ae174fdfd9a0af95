package org.ballincourt.acceptance.browser;

import static org.ballincourt.acceptance.browser.Screenshots.shoot;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Pictures of planning a meeting, of its page, and of the agenda on paper. */
public final class MeetingScreenshots {

  private static final int[] WIDTHS = {1280, 320};
  private static final String FEEDBACK = "/projects/LUM?selectedItem=org.ballincourt-feedback";
  private static final String PLAN = "/plugins/servlet/ballincourt/meeting/plan?projectKey=LUM";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  @Test
  public void ofMeetings() {
    new Sendings(JIRA::as, "pm")
        .lumen(
            contact("Henrik Dahl", "henrik@lumen.example", "nb"),
            contact("Ida Lie", null, "nb"),
            contact("Aino Salo", "aino@lumen.example", "fi"));
    for (int width : WIDTHS) {
      Person pm = new Person(CHROMIUM.page(width), JIRA.base()).logIn("pm");
      pm.go(FEEDBACK);
      shoot(pm.page(), "meetings", width);
      pm.go(PLAN + "&kind=FOLLOW_UP");
      plan(pm.page(), width);
      shootOnPaper(pm.page(), width);
      hold(pm.page());
      write(pm.page(), width);
    }
  }

  private static void plan(Page page, int width) {
    page.locator(".bic-suggested input").first().waitFor();
    page.getByText("Over lunch").click();
    page.getByLabel("Restaurant").fill("Fyret, Youngstorget 6");
    button(page, "Preview");
    page.locator(".bic-wrong").first().waitFor();
    shoot(page, "meeting-plan-wrong", width);
    page.getByLabel("Henrik Dahl").check();
    page.getByLabel("Aino Salo").check();
    page.locator(".bic-suggested input").first().check();
    button(page, "Preview");
    page.locator(".bic-invite").waitFor();
    shoot(page, "meeting-plan", width);
    page.locator(".bic-invite").click();
    page.waitForURL(Pattern.compile(".*/ballincourt/meeting\\?id=\\d+"));
  }

  private static void write(Page page, int width) {
    page.getByLabel("What could come next").fill("A shop for their partners, by spring.");
    page.getByLabel("What was said").fill("They like the pages, and would show drafts earlier.");
    button(page, "Add a decision");
    page.getByLabel("Decision 1").fill("Drafts are shown every week");
    button(page, "Preview the mail");
    page.locator(".bic-send-recap").waitFor();
    shoot(page, "meeting", width);
  }

  private static void shootOnPaper(Page page, int width) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    shoot(page, "meeting-on-paper", width);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private static void hold(Page page) {
    new Levers(JIRA.as("admin")).advance(Duration.ofDays(14));
    button(page, "We have met");
    page.getByText("It is noted that you have met").waitFor();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }
}
