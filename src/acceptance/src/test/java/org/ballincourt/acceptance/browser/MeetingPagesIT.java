package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** A project manager plans meetings with people of a client, holds them and says what was said. */
public final class MeetingPagesIT {

  private static final String FEEDBACK = "/projects/LUM?selectedItem=org.ballincourt-feedback";
  private static final String PLAN = "/plugins/servlet/ballincourt/meeting/plan?projectKey=LUM";
  private static final String FOLLOW_UPS = Court.BASE + "/projects/LUM/follow-ups";
  private static final int[] WIDTHS = {1280, 320};

  @ClassRule public static final Chromium CHROMIUM = new Chromium();
  @Rule public final RunningJira jira = new RunningJira(Launch::fresh);

  private Sendings sendings;

  @Before
  public void begin() {
    sendings = new Sendings(jira::as, "pm");
  }

  private void makeLumen() {
    sendings.lumen(
        contact("Henrik Dahl", "henrik@lumen.example", "nb"),
        contact("Aino Salo", "aino@lumen.example", "fi"),
        contact("Ida Lie", null, "nb"));
  }

  private Person pm(int width) {
    return new Person(CHROMIUM.page(width), jira.base()).logIn("pm");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static void assertFits(Page page) {
    Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertTrue(page.url() + " is wider by " + wider, ((Number) wider).intValue() <= 0);
  }

  @Test
  public void withoutPeopleItLeadsToTheClient() {
    Person pm = pm(1280);
    pm.go(FEEDBACK);
    assertThat(pm.page().locator("#ballincourt-meetings")).containsText("No meeting has been");
    pm.page().locator("#bic-plan-kick-off").click();
    assertThat(pm.page().locator(".bic-empty")).containsText("nobody whom you could invite");
  }

  private Page plan(Person pm) {
    return plan(pm, "&kind=FOLLOW_UP");
  }

  private Page plan(Person pm, String what) {
    Page page = pm.page();
    pm.go(PLAN + what);
    page.getByLabel("Henrik Dahl").check();
    page.getByLabel("Aino Salo").check();
    assertThat(page.locator(".bic-suggested input")).hasCount(3);
    return page;
  }

  private static void invite(Page page) {
    button(page, "Preview").click();
    page.locator(".bic-invite").click();
    page.waitForURL(Pattern.compile(".*/ballincourt/meeting\\?id=\\d+"));
  }

  @Test
  public void plansAtEachWidth() {
    makeLumen();
    for (int width : WIDTHS) {
      Page page = plan(pm(width));
      assertThat(page.locator("input[name=guest][disabled]")).hasCount(1);
      assertThat(page.locator(".bic-suggested")).containsText("for Lumen (Europe/Oslo)");
      button(page, "Preview").click();
      assertThat(page.locator(".bic-place-startsAt .bic-wrong")).isVisible();
      shoot(page, "meeting-plan-wrong", width);
      page.locator(".bic-suggested input").first().check();
      page.getByLabel("Link to the meeting").fill("https://meet.example/lumen");
      button(page, "Preview").click();
      assertThat(page.locator("#bic-plan-preview")).containsText("Henrik Dahl, Aino Salo");
      assertFits(page);
      shoot(page, "meeting-plan", width);
    }
  }

  @Test
  public void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
    makeLumen();
    Page page = plan(pm(1280));
    page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("2020-03-05");
    page.getByLabel("Begins at").fill("10:00");
    assertThat(page.locator(".bic-other-words")).containsText("11:00–12:00 for Lumen");
    page.getByLabel("Somebody else of ours").fill("nobody");
    page.getByLabel("Note").fill("Lines,\nand; commas");
    button(page, "Preview").click();
    assertThat(page.locator(".bic-place-startsAt .bic-wrong")).isVisible();
    assertThat(page.locator(".bic-place-ours .bic-wrong")).containsText("nobody");
    assertThat(page.getByLabel("Note")).hasValue("Lines,\nand; commas");
    page.getByLabel("Somebody else of ours").fill("lead");
    page.locator(".bic-suggested input").first().check();
    invite(page);
    assertThat(page.locator(".bic-fact-ours")).containsText("Lea Lind");
    assertThat(page.locator(".bic-fact-note dd")).hasCount(2);
  }

  @Test
  public void plansMovesHoldsWritesMinutesAndMailsTheRecap() {
    makeLumen();
    JsonNode followUp = jira.as("pm").post(FOLLOW_UPS, "{}").json();
    Page page = plan(pm(1280), "&followUp=" + followUp.path("id"));
    page.locator(".bic-suggested input").first().check();
    invite(page);
    assertEquals("PLANNED", stateOfFollowUp());
    assertThat(page.locator(".bic-fact-when")).containsText("for Lumen (Europe/Oslo)");
    assertThat(page.locator(".bic-agenda-questions > li")).hasCount(10);
    assertEquals(2, sendings.levers().mails().size());
    move(page);
    hold(page);
    assertEquals("HELD", stateOfFollowUp());
    writeMinutes(page);
    mailRecap(page);
  }

  private String stateOfFollowUp() {
    JsonNode latest = jira.as("pm").get(FOLLOW_UPS).json().path(0);
    return latest.findValue("state").asText();
  }

  /** While somebody else changes it, too. */
  private void move(Page page) {
    page.locator("#bic-change-meeting").click();
    assertThat(page.locator(".bic-suggested")).containsText("As planned: ");
    Page other = new Person(CHROMIUM.page(1280), jira.base()).logIn("admin").page();
    other.navigate(page.url());
    other.getByLabel("Title, as the client reads it").fill("Coffee");
    invite(other);
    page.locator(".bic-suggested input").nth(2).check();
    page.getByLabel("Note").fill("Bring the figures");
    button(page, "Preview").click();
    page.locator(".bic-invite").click();
    assertThat(page.locator(".bic-theirs")).containsText("Coffee");
    assertThat(page.locator(".bic-theirs dl")).containsText("for Lumen (Europe/Oslo)");
    assertThat(page.getByLabel("Note")).hasValue("Bring the figures");
    shoot(page, "meeting-plan-theirs", 1280);
    button(page, "Change it to mine").click();
    assertThat(page.locator("#bic-plan-preview .bic-subject")).containsText("Endret: Oppfølging");
    page.locator(".bic-invite").click();
    page.waitForURL(Pattern.compile(".*/ballincourt/meeting\\?id=\\d+"));
    assertThat(page.locator("h1")).hasText("Oppfølging: Lumen website");
    assertThat(page.locator(".bic-fact-note")).containsText("Bring the figures");
  }

  private void hold(Page page) {
    page.getByLabel("What could come next").fill("A shop");
    button(page, "We have met").click();
    assertThat(page.locator("#bic-meeting-head .bic-problem")).containsText("still to come");
    assertThat(page.getByLabel("What could come next")).hasValue("A shop");
    button(page, "Preview the mail").click();
    assertThat(page.locator("#bic-recap .bic-problem")).containsText("Say first that the meeting");
    assertThat(page.locator("#bic-minutes .bic-theirs")).isEmpty();
    sendings.levers().advance(Duration.ofDays(30));
    button(page, "We have met").click();
    assertThat(page.locator("#bic-meeting-head .bic-done"))
        .containsText("It is noted that you have met");
    assertThat(page.locator(".bic-fact-state")).containsText("held");
    assertThat(page.getByLabel("What could come next")).hasValue("A shop");
  }

  private void writeMinutes(Page page) {
    button(page, "Add a decision").click();
    page.getByLabel("Decision 1").fill("Make the shop faster");
    button(page, "Save").click();
    assertThat(page.locator("#bic-minutes .bic-said")).hasText("Saved.");
    page.getByLabel("What was said").fill("They liked the drafts.");
    Page other = pm(320).page();
    other.navigate(page.url());
    other.getByLabel("What was said").fill("Theirs");
    button(other, "Remove").click();
    button(other, "Save").click();
    assertThat(other.locator("#bic-minutes .bic-said")).hasText("Saved.");
    assertFits(other);
    shoot(other, "meeting", 320);
    button(page, "Save").click();
    assertThat(page.locator("#bic-minutes .bic-theirs")).containsText("Theirs");
    assertThat(page.getByLabel("What was said")).hasValue("They liked the drafts.");
    shoot(page, "meeting-minutes-theirs", 1280);
    button(page, "Save mine instead").click();
    assertThat(page.locator("#bic-minutes .bic-said")).hasText("Saved.");
    button(page, "Make an issue…").click();
    page.locator(".bic-make").click();
    assertThat(page.locator(".bic-issue")).hasText(Pattern.compile("LUM-\\d+"));
    page.reload();
    assertThat(page.locator(".bic-issue")).hasText(Pattern.compile("LUM-\\d+"));
    shoot(page, "meeting", 1280);
  }

  private void mailRecap(Page page) {
    int before = sendings.levers().mails().size();
    button(page, "Preview the mail").click();
    assertThat(page.locator("#bic-recap .bic-letter")).hasCount(2);
    Locator body = page.locator("#bic-recap textarea").first();
    assertTrue(body.inputValue(), body.inputValue().contains("They liked the drafts."));
    body.fill(body.inputValue() + "\n\nP.S. Thank you");
    shoot(page, "meeting-recap", 1280);
    button(page, "Send to 2 people").click();
    assertThat(page.locator("#bic-recap .bic-done")).containsText("The recap is on its way.");
    assertThat(page.locator(".bic-fact-recap")).isVisible();
    assertEquals(before + 2, sendings.levers().mails().size());
  }

  @Test
  public void leadsToItsQuestionsAndIsReadByThoseWhoReadFeedback() {
    makeLumen();
    Page page = plan(pm(1280));
    page.locator(".bic-suggested input").first().check();
    invite(page);
    String address = page.url();
    page.locator("#bic-ask-together").click();
    assertThat(page.getByLabel("Questionnaire").locator("option:checked"))
        .containsText("Follow-up");
    assertThat(page.getByLabel("Henrik Dahl")).isChecked();
    assertThat(page.getByLabel("Ida Lie")).not().isChecked();
    assertThat(page.locator("input[value=TOGETHER]")).isChecked();
    Page lead = new Person(CHROMIUM.page(320), jira.base()).logIn("lead").page();
    lead.navigate(address);
    assertThat(lead.locator("#bic-meeting-facts")).containsText("Henrik Dahl");
    assertThat(lead.locator(".bic-held, #bic-change-meeting, #bic-minutes")).hasCount(0);
    assertFits(lead);
    lead.navigate(jira.base() + PLAN);
    assertThat(lead.locator("#bic-plan-form")).hasCount(0);
    Page member = new Person(CHROMIUM.page(1280), jira.base()).logIn("member").page();
    member.navigate(address);
    assertThat(member.locator("h1")).hasText("This page cannot be shown");
  }

  @Test
  public void cancelsOnceItIsAskedAgainAndPrintsTheAgenda() {
    makeLumen();
    Person pm = pm(1280);
    Page page = plan(pm);
    page.locator(".bic-suggested input").first().check();
    invite(page);
    page.getByLabel("What could come next").fill("A shop");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator(".bic-prepared-text")).isVisible();
    assertThat(page.locator(".bic-prepared-text")).hasText("A shop");
    assertThat(page.locator("#bic-minutes")).isHidden();
    shoot(page, "meeting-agenda-print", 1280);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    int before = sendings.levers().mails().size();
    button(page, "Cancel it…").click();
    button(page, "Cancel the meeting").click();
    assertThat(page.locator(".bic-fact-state")).containsText("cancelled");
    assertThat(page.locator(".bic-prepared-text")).hasText("A shop");
    assertEquals(before + 2, sendings.levers().mails().size());
    pm.go(FEEDBACK);
    assertThat(page.locator("#ballincourt-meetings")).containsText("Follow-up – cancelled");
    shoot(page, "meetings", 1280);
  }

  /** Only where a place for them is named. */
  private static void shoot(Page page, String name, int width) {
    String directory = System.getProperty("screenshots");
    if (directory != null) {
      Path file = Path.of(directory, name + "-" + width + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }
}
