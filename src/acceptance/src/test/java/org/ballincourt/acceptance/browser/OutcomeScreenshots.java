package org.ballincourt.acceptance.browser;

import static org.ballincourt.acceptance.browser.Screenshots.shoot;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.ballincourt.acceptance.followup.Outcomes;
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

/** Pictures of what happens after the work: follow-ups, what came of it, what is kept of people. */
public final class OutcomeScreenshots {

  private static final int[] WIDTHS = {1280, 320};
  private static final String OUTCOMES = "/plugins/servlet/ballincourt/outcomes?projectKey=";
  private static final String FOLLOW_UPS = "/plugins/servlet/ballincourt/follow-ups";
  private static final String PERSON = "/plugins/servlet/ballincourt/contact?id=1";
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

  /** Proposed, begun, refused and held; on the issue with which it ended; of all projects. */
  @Test
  public void ofFollowUps() {
    propose();
    begin("ALD", "{'issue':'ALD-1'}");
    String lum = begin("LUM", "{'issue':'LUM-1'}");
    for (int width : WIDTHS) {
      Person pm = new Person(CHROMIUM.page(width), JIRA.base()).logIn("pm");
      shootProject(pm, "ELM", "follow-up-proposed");
      shootProject(pm, "ALD", "follow-up");
      refuse(pm.page().locator("#ballincourt-follow-up"));
      shoot(pm.page().locator("#ballincourt-follow-up"), "follow-up-wrong", width);
      pm.openIssue("LUM-1");
      shoot(pm.page(), "follow-up-issue", width);
    }
    JIRA.as("pm").put(Court.BASE + "/follow-ups/" + lum + "/stage", "{\"state\":\"HELD\"}");
    for (int width : WIDTHS) {
      Person pm = new Person(CHROMIUM.page(width), JIRA.base()).logIn("pm");
      shootProject(pm, "LUM", "follow-up-held");
      pm.go(FOLLOW_UPS);
      shoot(pm.page(), "follow-ups", width);
      pm.go(FOLLOW_UPS + "?state=NOT_HELD");
      shoot(pm.page(), "follow-ups-nothing-matches", width);
      Person member = new Person(CHROMIUM.page(width), JIRA.base()).logIn("member");
      member.go(FOLLOW_UPS);
      shoot(member.page(), "follow-ups-not-allowed", width);
    }
  }

  /** Of a project whose only issue is closed. */
  private static void propose() {
    Desk desk = new Desk(JIRA.as("admin"));
    desk.createProject("ELM");
    new Court(JIRA.as("pm")).save("ELM", Rules.naming(Map.of("90003", "CLIENT")).toString());
    desk.transition(desk.create("ELM", "The one page").key(), "90005");
    new Levers(JIRA.as("admin")).run("org.ballincourt:follow-up-night");
  }

  private static String begin(String project, String body) {
    String path = Court.BASE + "/projects/" + project + "/follow-ups";
    return JIRA.as("pm").post(path, body.replace('\'', '"')).json().path("id").asText();
  }

  private static void shootProject(Person person, String project, String name) {
    person.go("/projects/" + project + "?selectedItem=org.ballincourt-project");
    Locator section = person.page().locator("#ballincourt-follow-up");
    shoot(section, name, person.page().viewportSize().width);
  }

  private static void refuse(Locator section) {
    button(section, "It will not be held…");
    button(section, "Save");
    section.locator(".bic-wrong").waitFor();
  }

  private static void button(Locator section, String name) {
    section.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).click();
  }

  /** All that is kept about a person, and the question before it is erased. */
  @Test
  public void ofAPerson() {
    for (int width : WIDTHS) {
      Person pm = new Person(CHROMIUM.page(width), JIRA.base()).logIn("pm");
      pm.go(PERSON);
      shoot(pm.page(), "privacy-contact", width);
      pm.go(PERSON + "&question=yes");
      shoot(pm.page(), "privacy-question", width);
    }
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
