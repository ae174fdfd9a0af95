package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.jira.Search;
import org.ballincourt.acceptance.jira.Wait;
import org.ballincourt.acceptance.meeting.Meetings;
import org.ballincourt.acceptance.meeting.Meetings.Told;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** From the last issue of Lumen’s project to the lessons on the page of the next one. */
public final class FollowUpStoryIT {

  private static final String PAGE = "?selectedItem=org.ballincourt-project";
  private static final String PUBLIC = "/plugins/servlet/ballincourt/public/answer/";
  private static final String HENRIK = "henrik@lumen.example";
  private static final String AINO = "aino@lumen.example";
  private static final String LESSON = "Ask Henrik for pictures in the first week";
  private static final String WORDS = "They kept their word,\nin every week of it";
  private static final String IN_PROGRESS = "90002";
  private static final String DONE = "90005";
  private static final int PHONE = 320;

  /** A Tuesday; the clocks in Oslo go back on the Sunday after it. */
  private static final Instant OCTOBER = Instant.parse("2030-10-22T07:00:00Z");

  @ClassRule public static final Chromium CHROMIUM = new Chromium();
  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  private final Sendings sendings = new Sendings(JIRA::as, "pm");
  private final Levers levers = sendings.levers();
  private final Desk desk = new Desk(JIRA.as("pm"));
  private final List<String> errors = new ArrayList<>();
  private final Person pm = new Person(CHROMIUM.page(1280), JIRA.base());
  private final Page page = pm.page();

  @After
  public void noScriptHasFailed() {
    assertEquals(List.of(), errors);
  }

  @Test
  public void theWorkIsOverAndTheFollowUpLeadsToTheNextWork() {
    page.onPageError(errors::add);
    levers.setClock(OCTOBER);
    sendings.lumen(contact("Henrik Dahl", HENRIK, "nb"), contact("Aino Salo", AINO, "fi"));
    sendings.reach(JIRA.base().toString());
    pm.logIn("pm");

    finishTheLastIssue();
    releaseTheLastVersion();
    planTheMeeting();
    moveItAcrossTheClockChange();
    cancelItAndPlanItAnew();
    meet();
    goThroughTheQuestionsTogether();
    writeDownWhatWasSaid();
    mailTheRecap();
    writeDownWhatCameOfIt();
    findItInTheRegisters();
    lookAgainAMonthLater();
    seeTheLessonInTheNextProject();
  }

  private void goToTheProject() {
    pm.go("/projects/LUM" + PAGE);
  }

  private Locator followUp() {
    return page.locator("#ballincourt-follow-up");
  }

  private Locator step(String name) {
    return followUp().locator(".bic-step").filter(text(name)).first();
  }

  private void finishTheLastIssue() {
    List<String> issues = new Search(JIRA.as("pm")).keys("project = LUM");
    String last = issues.get(0);
    desk.transition(last, IN_PROGRESS);
    issues.stream().skip(1).forEach(issue -> desk.transition(issue, DONE));
    goToTheProject();
    assertThat(followUp()).containsText("A follow-up is proposed here once the work is over");
    pm.openIssue(last);
    pm.moveTo("Done");
    assertThat(pm.panelOf("NOBODY")).isVisible();
    levers.advance(Duration.ofSeconds(10));
  }

  private void releaseTheLastVersion() {
    goToTheProject();
    assertThat(followUp()).containsText("A follow-up is proposed here once the work is over");
    String versions = "/rest/host/1.0/versions/LUM/";
    for (JsonNode version : JIRA.as("admin").get("/rest/host/1.0/projects/LUM/versions").json()) {
      if (!version.path("released").asBoolean()) {
        String release = versions + version.path("id").asText() + "/release";
        Reply released = JIRA.as("admin").post(release, "{}");
        assertTrue(released.toString(), released.status() < 300);
      }
    }
    levers.advance(Duration.ofSeconds(10));
    Wait.until("PROPOSED", this::state);
    goToTheProject();
    assertThat(followUp()).containsText("The work seems to be over: since 22");
    assertThat(followUp()).containsText("Talk with Lumen about how it went");
  }

  private String state() {
    JsonNode all = JIRA.as("pm").get(Court.BASE + "/projects/LUM/follow-ups").json();
    return all.at("/0/state").asText();
  }

  private void planTheMeeting() {
    followUp().getByText("Plan the follow-up…").click();
    backToTheFollowUp();
    followUp().getByText("Plan the follow-up…").click();
    assertThat(page.getByLabel("What is it for?").locator("option:checked")).hasText("Follow-up");
    page.getByLabel("Henrik Dahl").check();
    page.getByLabel("Aino Salo").check();
    page.getByLabel("Link to the meeting").fill("https://meet.example/lumen");
    page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("2030-10-25");
    page.getByLabel("Begins at").fill("08:00");
    assertThat(page.locator(".bic-other-words")).containsText("10:00–11:00 for Lumen");
    invite();

    Told told = told(HENRIK, 1);
    assertEquals("REQUEST", told.method());
    assertEquals(Instant.parse("2030-10-25T08:00:00Z"), told.start());
    assertTen(told);
    assertEquals("REQUEST", told(AINO, 1).method());
    assertEquals("PLANNED", state());
  }

  private void invite() {
    button("Preview").click();
    page.locator(".bic-invite").click();
    page.waitForURL(Pattern.compile(".*/ballincourt/meeting\\?id=\\d+"));
  }

  /** The latest of so many that somebody’s calendar has been told. */
  private static Told told(String address, int times) {
    List<Told> told = new Meetings(JIRA::as, "pm").told(address);
    assertEquals(times, told.size());
    return told.get(times - 1);
  }

  /** At ten o’clock in Oslo, in winter and in summer. */
  private static void assertTen(Told told) {
    String text = told.event().getDescription().getValue();
    assertTrue(text, text.contains("10:00–11:00"));
  }

  private void moveItAcrossTheClockChange() {
    page.locator("#bic-change-meeting").click();
    page.locator(".bic-suggested label").filter(text("28 October")).click();
    invite();
    assertThat(page.locator(".bic-fact-when")).containsText("10:00–11:00 for Lumen");
    assertThat(page.locator(".bic-fact-when")).containsText("09:00–10:00 for you");

    Told first = new Meetings(JIRA::as, "pm").told(HENRIK).get(0);
    Told moved = told(HENRIK, 2);
    assertEquals(uid(first), uid(moved));
    assertTrue(sequence(moved) > sequence(first));
    assertEquals("an hour later in the world", "2030-10-28T09:00:00Z", moved.start().toString());
    assertTen(moved);
  }

  private static String uid(Told told) {
    return told.event().getUid().getValue();
  }

  private static int sequence(Told told) {
    return told.event().getSequence().getValue();
  }

  private void cancelItAndPlanItAnew() {
    button("Cancel it…").click();
    button("Cancel the meeting").click();
    assertThat(page.locator(".bic-fact-state")).containsText("cancelled");
    Told moved = new Meetings(JIRA::as, "pm").told(HENRIK).get(1);
    Told cancelled = told(HENRIK, 3);
    assertEquals("CANCEL", cancelled.method());
    assertEquals(uid(moved), uid(cancelled));
    assertTrue(sequence(cancelled) > sequence(moved));
    assertTrue(cancelled.event().getStatus().isCancelled());

    backToTheFollowUp();
    step("Meeting").getByText("Plan the meeting…").click();
    page.getByLabel("Henrik Dahl").check();
    page.getByLabel("Aino Salo").check();
    page.locator(".bic-suggested label").filter(text("28 October")).click();
    invite();
    Told again = told(HENRIK, 4);
    assertNotEquals(uid(moved), uid(again));
    assertEquals("2030-10-28T09:00:00Z", again.start().toString());
  }

  private void backToTheFollowUp() {
    page.getByText("All of the follow-up").click();
    assertThat(followUp()).isVisible();
  }

  private void meet() {
    levers.setClock(Instant.parse("2030-10-28T09:50:00Z"));
    goToTheProject();
    assertThat(step("Meeting")).containsText("Planned for");
    step("Meeting").getByText("Open the meeting").click();
    assertThat(page.locator(".bic-agenda-questions > li")).hasCount(10);
    assertThat(page.locator(".bic-speaker").first()).containsText("Begin with this one");
    page.locator("#bic-ask-together").click();
    assertThat(page.getByLabel("Henrik Dahl")).isChecked();
    page.getByLabel("Aino Salo").uncheck();
    button("Preview").click();
    button("Fill in together with 1 person").click();
    assertThat(page.locator(".bic-invited > li")).hasCount(1);
  }

  private void goThroughTheQuestionsTogether() {
    page.locator(".bic-invited a[href*=record]").click();
    Sheet sheet = new Sheet(page);
    sheet.choose("workflow", "5");
    sheet.text("went-well").fill(WORDS);
    sheet.choose("quality", "yes");
    sheet.choose("as-expected", "yes");
    sheet.choose("portfolio", "conditions");
    sheet.text("portfolio").fill("Not the prices");
    sheet.choose("recommend", "9");
    page.locator("#ballincourt-record button[type=submit]").click();
    assertThat(page.locator("#ballincourt-record .aui-message-confirmation")).isVisible();

    goToTheProject();
    assertThat(step("Questions")).containsText("Done");
    step("Meeting").getByText("Open the meeting").click();
    button("We have met").click();
    assertThat(page.locator(".bic-fact-state")).containsText("held");
  }

  private void writeDownWhatWasSaid() {
    page.getByLabel("What was said").fill("We liked the drafts, and the quiet weeks.");
    button("Add a decision").click();
    page.getByLabel("Decision 1").fill("Make the page of a dealer faster");
    button("Save").click();
    assertThat(page.locator("#bic-minutes .bic-said")).hasText("Saved.");
    button("Make an issue…").click();
    page.locator(".bic-make").click();
    Locator issue = page.locator(".bic-issue");
    assertThat(issue).hasText(Pattern.compile("LUM-\\d+"));
    JsonNode made = JIRA.as("pm").get("/rest/api/2/issue/" + issue.textContent()).json();
    assertEquals("Make the page of a dealer faster", made.at("/fields/summary").asText());
  }

  private void mailTheRecap() {
    int before = levers.mails().size();
    button("Preview the mail").click();
    button("Send to 2 people").click();
    assertThat(page.locator("#bic-recap .bic-done")).containsText("The recap is on its way.");
    JsonNode mails = levers.mails();
    assertEquals(before + 2, mails.size());
    String body = mails.get(before).path("body").asText();
    assertTrue(body, body.contains("the quiet weeks"));
    backToTheFollowUp();
    assertThat(step("Recap")).containsText("Mailed on 28");
  }

  private void writeDownWhatCameOfIt() {
    step("What came of it").getByText("Write it down…").click();
    Locator form = add("testimonial");
    form.getByLabel("Who gave it").selectOption("Henrik Dahl (Lumen)");
    form.getByLabel("What was said").fill(WORDS);
    save(form);
    Locator said = section("testimonial").locator("li");
    press(said, "These words are approved");
    save(said.locator("form"));
    assertThat(said.locator(".bic-stand")).hasText("Approved on 28 October 2030: may be used");

    form = add("permission");
    form.getByLabel("Who gave it").selectOption("Henrik Dahl (Lumen)");
    form.getByLabel("What may be shown").fill("The front page, on our site");
    form.getByLabel("Until this day").fill("2032-12-31");
    form.getByLabel("Conditions").fill("Not the prices");
    save(form);
    assertThat(section("permission").locator("li")).containsText("On condition: Not the prices");

    form = add("referral");
    form.getByLabel("Who gave it").selectOption("Aino Salo (Lumen)");
    form.getByLabel("To whom").fill("Siri at Tern");
    save(form);
    form = add("lesson");
    form.getByLabel("What we learned").fill(LESSON);
    save(form);
    assertThat(section("lesson").locator("li")).containsText(LESSON);
  }

  private Locator section(String code) {
    return page.locator("#bic-" + code);
  }

  private Locator add(String code) {
    section(code).locator(".bic-add").click();
    return section(code).locator("form");
  }

  private static void save(Locator form) {
    press(form, "Save");
    assertThat(form).hasCount(0);
  }

  private static void press(Locator within, String label) {
    within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label)).click();
  }

  private void findItInTheRegisters() {
    page.locator("#bic-registers-link").click();
    assertInRegister("Testimonials", "in every week of it", "may be used");
    assertInRegister("Permissions to show the work", "The front page", "Not the prices");
    assertInRegister("Referrals", "Siri at Tern", "not thanked yet");
    assertInRegister("Lessons", LESSON, "Lumen website");
  }

  private void assertInRegister(String kind, String... words) {
    page.locator(".bic-kinds").getByText(kind).click();
    assertThat(page.locator("#bic-register")).hasText(kind);
    for (String word : words) {
      assertThat(page.locator(".bic-list tbody tr")).containsText(word);
    }
  }

  private void lookAgainAMonthLater() {
    goToTheProject();
    assertThat(step("What came of it")).containsText("4 things are written down.");
    assertThat(step("Second look")).containsText("On 28 November 2030");
    assertThat(step("Second look")).containsText("Ahead");
    levers.setClock(Instant.parse("2030-11-28T08:00:00Z"));
    goToTheProject();
    assertThat(step("Second look")).containsText("Due since 28 November 2030");
    step("Second look").getByText("Ask how it is now…").click();
    page.getByLabel("Henrik Dahl").check();
    button("Preview").click();
    button("Send to 1 person").click();
    assertThat(page.locator(".bic-invited > li")).hasCount(1);
    henrikAnswersOnHisPhone(sendings.tokensTo(HENRIK).get(0));
    goToTheProject();
    assertThat(step("Second look")).containsText("Done");
    followUp().getByText("All follow-ups").click();
    Locator row = page.locator(".bic-list tbody tr").filter(text("Lumen website"));
    assertThat(row).containsText("held");
  }

  private static void henrikAnswersOnHisPhone(String token) {
    Page phone = CHROMIUM.plainPage(PHONE);
    phone.navigate(JIRA.base() + PUBLIC + token);
    assertThat(phone.locator("html")).hasAttribute("lang", "nb");
    Sheet sheet = new Sheet(phone);
    sheet.deed("begin");
    sheet.answerAll();
    sheet.deed("finish");
    assertThat(phone.locator("[name=deed]")).hasCount(0);
    phone.close();
  }

  private void seeTheLessonInTheNextProject() {
    pm.go("/plugins/servlet/ballincourt/clients");
    page.getByText("Lumen", new Page.GetByTextOptions().setExact(true)).click();
    page.getByLabel("Kestrel Outdoor relaunch").check();
    button("Save").click();
    assertThat(page.getByText("Lumen is saved.")).isVisible();
    pm.go("/projects/KES" + PAGE);
    button("Switch on").click();
    assertThat(page.locator("#ballincourt-project")).containsText("Where the issues are");
    Locator lessons = page.locator(".bic-lessons");
    assertThat(lessons).containsText(LESSON);
    press(lessons, "Seen");
    assertThat(lessons).containsText("The lessons stay on the page");
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
