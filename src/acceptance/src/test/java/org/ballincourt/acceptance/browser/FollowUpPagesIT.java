package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** A project manager takes a follow-up from its beginning to its second look. */
public final class FollowUpPagesIT {

  private static final String PROJECT = "/projects/LUM?selectedItem=org.ballincourt-project";
  private static final String LIST = "/plugins/servlet/ballincourt/follow-ups";

  @ClassRule public static final Chromium CHROMIUM = new Chromium();
  @Rule public final RunningJira jira = new RunningJira(Launch::fresh);

  private final List<String> errors = new ArrayList<>();

  @Before
  public void makeLumen() {
    new Sendings(jira::as, "pm").lumen(contact("Henrik Dahl", "henrik@lumen.example", "nb"));
  }

  @After
  public void noScriptHasFailed() {
    assertEquals(List.of(), errors);
  }

  private Page page(String user, int width) {
    Page page = CHROMIUM.page(width);
    page.onPageError(errors::add);
    return new Person(page, jira.base()).logIn(user).page();
  }

  private void open(Page page, String path) {
    page.navigate(jira.base() + path);
  }

  private static Locator section(Page page) {
    return page.locator("#ballincourt-follow-up");
  }

  private static Locator button(Page page, String name) {
    return section(page)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator step(Page page, int number) {
    return section(page).locator(".bic-step").nth(number - 1);
  }

  private static void assertFits(Page page) {
    Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertTrue(page.url() + " is wider by " + wider, ((Number) wider).intValue() <= 0);
  }

  @Test
  public void goesThroughTheStepsWithTheKeyboard() {
    Page page = page("pm", 1280);
    open(page, PROJECT);
    assertThat(section(page)).containsText("A follow-up is proposed here once the work is over");
    shoot(page, "follow-up-none", 1280);
    button(page, "Begin by hand").focus();
    page.keyboard().press("Enter");
    assertThat(section(page)).containsText("The follow-up is begun.");
    assertThat(section(page).locator(".bic-said .aui-message")).isFocused();
    assertThat(section(page)).containsText("Agree with Lumen when and how you meet.");
    assertThat(step(page, 1)).containsText("To do now");
    assertThat(step(page, 1).locator("a"))
        .hasAttribute("href", Pattern.compile(".*/meeting/plan\\?projectKey=LUM.*followUp=\\d+"));
    shoot(page, "follow-up-begun", 1280);

    step(page, 2).locator("a").click();
    assertThat(page.locator("h1")).hasText("Ask the questions after the work");
    assertThat(page.getByLabel("Questionnaire").locator("option:checked"))
        .hasText(Pattern.compile("Follow-up.*"));
    assertThat(page.locator("input[name=occasion]")).hasCount(2);
    page.getByLabel("Henrik Dahl").check();
    page.getByText("Preview", new Page.GetByTextOptions().setExact(true)).click();
    page.getByText("Fill in together with 1 person").click();
    assertThat(page.locator(".bic-invited > li")).hasCount(1);

    open(page, PROJECT);
    assertThat(step(page, 2)).containsText("0 of 1 person has answered.");
    assertThat(step(page, 2)).containsText("Fill it in together");
    button(page, "It was held").click();
    assertThat(section(page)).containsText("The follow-up was held on");
    assertThat(step(page, 4)).containsText("some results show only later");
    step(page, 4).locator("button").click();
    page.getByLabel("Day of the second look").fill("2020-01-01");
    page.keyboard().press("Enter");
    assertThat(section(page).locator(".bic-wrong")).isVisible();
    assertThat(page.getByLabel("Day of the second look")).hasValue("2020-01-01");
    page.getByLabel("Day of the second look").fill(today());
    page.keyboard().press("Enter");
    assertThat(section(page)).containsText("The day of the second look is saved.");
    assertThat(step(page, 4)).containsText("Ask how it is now");
    shoot(page, "follow-up-held", 1280);
    step(page, 4).locator("a").click();
    assertThat(page.locator("h1")).hasText("Ask how it is by now");
  }

  /** In the client's zone, where it may be tomorrow already. */
  private String today() {
    String since =
        jira.as("pm").get(Court.BASE + "/follow-ups").json().at("/followUps/0/since").asText();
    return Instant.parse(since).atZone(ZoneId.of("Europe/Oslo")).toLocalDate().toString();
  }

  @Test
  public void saysWhyItWasNotHeldAndLosesNothingThatIsWrong() {
    begin();
    Page page = page("pm", 320);
    open(page, PROJECT);
    assertFits(page);
    button(page, "It will not be held…").click();
    button(page, "Save").click();
    assertThat(section(page).locator(".bic-wrong")).containsText("reason");
    shoot(page, "follow-up-refused", 320);
    page.getByLabel("Why will it not be held?").fill("Henrik has left");
    button(page, "Save").click();
    assertThat(section(page)).containsText("The follow-up was not held, said Petra Moen");
    assertThat(section(page)).containsText("Henrik has left");
    assertFits(page);
    shoot(page, "follow-up-not-held", 320);
  }

  @Test
  public void saysOnThePageThatAnotherOneWasFaster() {
    begin();
    Page page = page("pm", 1280);
    open(page, PROJECT);
    String id = jira.as("pm").get(Court.BASE + "/follow-ups").json().at("/followUps/0/id").asText();
    Reply faster =
        jira.as("admin")
            .put(Court.BASE + "/follow-ups/" + id + "/stage", "{\"state\":\"NOT_THE_END\"}");
    assertEquals(faster.toString(), 200, faster.status());
    button(page, "It was held").click();
    assertThat(section(page).locator(".bic-problem")).containsText("Load the page again");
  }

  @Test
  public void showsItOnTheIssueThatClosedTheWork() {
    String begun = "{\"issue\":\"LUM-1\"}";
    Reply made = jira.as("pm").post(Court.BASE + "/projects/LUM/follow-ups", begun);
    assertEquals(made.toString(), 201, made.status());
    Page page = page("pm", 1280);
    open(page, "/browse/LUM-1");
    assertThat(section(page)).containsText("Agree on a day, a place, and who comes.");
    button(page, "It was held").click();
    assertThat(section(page)).containsText("The follow-up was held on");
    shoot(page, "follow-up-issue", 1280);
    open(page, "/browse/LUM-2");
    assertThat(page.locator("#ballincourt-court-panel")).isVisible();
    assertThat(section(page)).hasCount(0);
    open(page, PROJECT);
    assertThat(section(page).locator("a[href$='/browse/LUM-1']")).isVisible();
  }

  @Test
  public void listsThoseOfAllProjectsAndSaysWhyThereIsNone() {
    Page page = page("pm", 1280);
    open(page, LIST);
    assertThat(page.locator(".bic-empty")).containsText("There is no follow-up yet.");
    begin();
    for (int width : new int[] {1280, 320}) {
      Page list = page("pm", width);
      open(list, LIST);
      assertThat(list.locator(".bic-list tbody tr")).hasCount(1);
      assertThat(list.locator(".bic-list")).containsText("Lumen");
      assertThat(list.locator(".bic-list")).containsText("begun");
      assertFits(list);
      shoot(list, "follow-ups", width);
    }
    open(page, LIST);
    page.getByLabel("What became of it").selectOption("HELD");
    page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".bic-empty")).containsText("No follow-up matches");
    open(page, "/plugins/servlet/ballincourt/clients/mine");
    page.getByText("Follow-ups", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("h1")).hasText("Follow-ups");
    Page member = page("member", 1280);
    open(member, LIST);
    assertThat(member.locator(".bic-empty")).containsText("This page is for those who");
  }

  @Test
  public void leavesNothingToDoToWhoOnlyReads() {
    begin();
    Page lead = page("lead", 1280);
    open(lead, PROJECT);
    assertThat(section(lead)).containsText("Agree with Lumen");
    assertThat(section(lead).locator("button")).hasCount(0);
    Page member = page("member", 1280);
    open(member, PROJECT);
    assertThat(member.locator("#ballincourt-project")).isVisible();
    assertThat(section(member)).hasCount(0);
  }

  private void begin() {
    Reply begun = jira.as("pm").post(Court.BASE + "/projects/LUM/follow-ups", "{}");
    assertEquals(begun.toString(), 201, begun.status());
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
