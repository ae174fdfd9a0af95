package org.ballincourt.acceptance.browser;

import static org.ballincourt.acceptance.browser.Screenshots.shoot;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.ballincourt.acceptance.followup.Outcomes;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Pictures of what came of the work. */
public final class OutcomeScreenshots {

  private static final int[] WIDTHS = {1280, 320};
  private static final String OUTCOMES = "/plugins/servlet/ballincourt/outcomes?projectKey=";
  private static final String REGISTERS = "/plugins/servlet/ballincourt/registers";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  @BeforeClass
  public static void fill() {
    long henrik =
        new Outcomes(JIRA.as("admin")).lumen("['LUM','ALD','TERN']").at("/contacts/0/id").asLong();
    new Court(JIRA.as("pm")).save("ALD", Rules.naming(Map.of("90003", "CLIENT")).toString());
    Outcomes pm = new Outcomes(JIRA.as("pm"));
    pm.add("LUM", given(henrik, "TESTIMONIAL", "They were fast.", ""));
    pm.add(
        "LUM",
        given(
            henrik,
            "TESTIMONIAL",
            "They kept their word, and told us before we had to ask. When we were late they said"
                + " so kindly, and we found a day together.",
            ",'approvedOn':'2026-03-02'"));
    pm.add(
        "LUM",
        given(
            henrik,
            "PERMISSION",
            "The front page and the logo, on our own site",
            ",'givenOn':'2026-03-02','until':'2099-12-31','conditions':'Not the prices'"));
    pm.add(
        "LUM",
        given(henrik, "REFERRAL", "Siri at Kesko", ",'became':'IN_TOUCH','note':'Call in May'"));
    pm.add("LUM", "{'kind':'NEXT_WORK','text':'A shop, once the new prices are there'}");
    pm.add("LUM", "{'kind':'LESSON','text':'Ask Henrik for pictures in the first week'}");
    new Outcomes(JIRA.as("pm2")).add("TERN", "{'kind':'LESSON','text':'Call, do not write'}");
  }

  private static String given(long giver, String kind, String text, String more) {
    return "{'kind':'%s','giver':%d,'text':'%s'%s}".formatted(kind, giver, text, more);
  }

  /** A project’s page: full, in work, empty and refused; the registers; a project with lessons. */
  @Test
  public void ofOutcomes() {
    for (int width : WIDTHS) {
      Person pm = new Person(CHROMIUM.page(width), JIRA.base()).logIn("pm");
      pm.go(OUTCOMES + "LUM");
      shoot(pm.page(), "outcomes", width);
      Locator permission = pm.page().locator("#bic-permission");
      permission.locator(".bic-add").click();
      permission.getByLabel("Until this day").fill("2020-01-01");
      permission.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")).click();
      permission.locator(".bic-wrong").first().waitFor();
      shoot(pm.page(), "outcomes-wrong", width);
      pm.go(OUTCOMES + "KES");
      shoot(pm.page(), "outcomes-empty", width);
      pm.go(REGISTERS + "?kind=PERMISSION");
      shoot(pm.page(), "registers", width);
      pm.go(REGISTERS + "?kind=LESSON");
      shoot(pm.page(), "registers-hidden", width);
      pm.go("/projects/ALD?selectedItem=org.ballincourt-project");
      shoot(pm.page(), "project-lessons", width);
      Person member = new Person(CHROMIUM.page(width), JIRA.base()).logIn("member");
      member.go(REGISTERS);
      shoot(member.page(), "registers-not-allowed", width);
      member.go(OUTCOMES + "LUM");
      shoot(member.page(), "outcomes-not-allowed", width);
    }
  }
}
