package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** A project manager sets her project up in a browser, and sees what is with her client. */
public final class ProjectPagesIT {

  /** At the usual pace they take long enough to be stopped by a person. */
  private static final int MANY = 4_000;

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final String HIDDEN = GeneratedExport.HIDDEN_PROJECT;

  private static final ExportFile EXPORT =
      GeneratedExport.writeWaiting(Launch.freshDirectory().resolve("export.json"), MANY);

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()).withProjectsOff());

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final Person pm = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("pm");

  @Before
  public void nameNoStatusAndSwitchOff() {
    JIRA.as("pm").put(Court.rules(PROJECT), "{}");
    JIRA.as("pm").delete(Court.rules(PROJECT));
  }

  @Test
  public void setsAProjectUpAndSeesWhatIsWithTheClient() {
    pm.go(pageOf(PROJECT));
    assertThat(page()).containsText("It is off in this project");
    button("Switch on").click();
    assertThat(page()).containsText("Where the issues are");

    pm.page().getByRole(AriaRole.LINK, named("Settings")).click();
    pm.page().locator("#bic-statuses-link").click();
    button("Accept all proposals").click();
    pm.page().getByLabel("Name of 3").selectOption("Our move");
    assertThat(examples()).hasCount(3);
    assertThat(examples().first()).containsText("After: with the client");
    button("Save").click();

    assertThat(settings()).containsText("The client’s move: Waiting for client");
    assertThat(reading()).containsText(Pattern.compile("[1-9]\\d* of 4000 issues"));
    button("Stop reading").click();
    assertThat(reading()).containsText("The reading was stopped");
    button("Go on reading").click();
    assertThat(reading()).containsText("The history has been read");

    pm.go(pageOf(PROJECT));
    assertThat(page()).containsText("1 to 200 of 2,000 issues; the oldest first");
    assertThat(page().locator("[aria-labelledby=bic-waiting-heading] tbody tr").first())
        .containsText(PROJECT + "-2");
    assertThat(time("No phase", "Client")).containsText("in 2,000 turns");
    assertThat(time("No phase", "Someone else")).hasText("never");
    pm.page().getByText("Show the next 200").click();
    assertThat(page()).containsText("201 to 400 of 2,000 issues");
  }

  @Test
  public void showsWhatWasReadWithoutLoadingThePageAnew() {
    pm.go(pageOf(PROJECT));
    button("Switch on").click();
    assertThat(page().locator(".bic-counts")).containsText("4000");
  }

  @Test
  public void saysSoWhereSomebodyElseHasSavedMeanwhile() {
    pm.go(settingsOf(PROJECT));
    button("Accept all proposals").click();
    JIRA.as("admin").put(Court.rules(PROJECT), "{\"statuses\":{\"3\":\"THIRD_PARTY\"}}");
    button("Save and switch on").click();
    assertThat(settings()).containsText("Somebody has saved other settings");
    button("Load the page anew").click();
    assertThat(settings()).containsText("Someone else’s move: Name of 3");
  }

  @Test
  public void showsWhatIsSavedToWhoeverComesBackToThePage() {
    pm.go(settingsOf(PROJECT));
    pm.page().getByLabel("Name of 3").selectOption("Our move");
    pm.go(pageOf(PROJECT));
    pm.page().goBack();
    assertThat(pm.page().getByLabel("Name of 3")).hasValue("");
  }

  @Test
  public void blamesNobodyWhereThePageCouldNotBeDrawnAfterSaving() {
    pm.go(settingsOf(PROJECT));
    pm.page().getByLabel("Name of 3").selectOption("Our move");
    pm.page().route(Pattern.compile("project/statuses"), Route::abort);
    button("Save and switch on").click();
    assertThat(settings()).containsText("Jira could not be reached.");
    pm.page().unrouteAll();
    button("Try again").click();
    assertThat(settings()).containsText("Our move: Name of 3");
  }

  @Test
  public void saysThatSheIsNotLoggedInAnyMore() {
    pm.go(settingsOf(PROJECT));
    pm.page().waitForLoadState(LoadState.NETWORKIDLE); // what it loads is there
    assertThat(button("Save and switch on")).isEnabled();
    pm.page().context().clearCookies();
    button("Save and switch on").click();
    assertThat(settings()).containsText("You are not logged in any more");
    assertThat(button("Save and switch on")).isFocused();
  }

  @Test
  public void staysOnTheButtonThatStopsTheReading() {
    pm.go(settingsOf(PROJECT));
    button("Save and switch on").click();
    button("Stop reading").focus();
    pm.page().keyboard().press("Enter");
    assertThat(button("Go on reading")).isFocused();
  }

  @Test
  public void doesNotSayThatItIsReadWhereSomebodyHasSwitchedItOffMeanwhile() {
    pm.go(settingsOf(PROJECT));
    button("Save and switch on").click();
    assertThat(button("Stop reading")).isVisible();
    JIRA.as("admin").delete(Court.rules(PROJECT));
    assertThat(settings()).containsText("saving switches it on");
    assertThat(settings()).not().containsText("The history has been read");
  }

  @Test
  public void fitsIntoAWindowOfAnySize() {
    for (int width : new int[] {320, 700, 800, 1000}) {
      pm.page().setViewportSize(width, 800);
      pm.go(settingsOf(PROJECT));
      assertTrue(
          width + " pixels",
          (Boolean) pm.page().evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }
  }

  @Test
  public void canBeUsedWithTheKeyboardAlone() {
    pm.go(settingsOf(PROJECT));
    Locator move = pm.page().getByLabel("Name of 3");
    move.focus();
    pm.page().keyboard().press("ArrowDown");
    pm.page().keyboard().press("ArrowDown");
    assertThat(examples()).hasCount(3);
    assertThat(settings()).containsText("Not saved yet.");
    move.focus();
    pm.page().keyboard().press("ArrowUp");
    pm.page().keyboard().press("ArrowUp");
    assertThat(settings()).not().containsText("Not saved yet.");
  }

  @Test
  public void switchesOffOnlyWhenAskedTwice() {
    new Court(JIRA.as("pm")).save(PROJECT, "{}");
    pm.go(settingsOf(PROJECT));
    button("Switch off").click();
    button("Keep it on").click();
    assertThat(button("Keep it on")).isHidden();
    button("Switch off").click();
    pm.page().locator(".bic-switch-off-now").click();
    assertThat(settings()).containsText("saving switches it on");
    assertEquals(false, new Court(JIRA.as("pm")).rulesOf(PROJECT).path("on").asBoolean());
  }

  @Test
  public void theHiddenProjectIsNotThereForAMember() {
    Person member = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("member");

    assertEquals(404, member.go(pageOf(HIDDEN)).status());
    assertFalse(member.page().content().contains("Project " + HIDDEN));
    assertEquals(404, member.go(settingsOf(HIDDEN)).status());
    assertFalse(member.page().content().contains("Project " + HIDDEN));
  }

  @Test
  public void aMemberSeesWhoseMoveItIsAndNoFiguresOfTheClient() {
    JIRA.as("admin").put(Court.rules(PROJECT), "{}");
    Person member = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("member");

    member.go(pageOf(PROJECT));

    assertThat(member.page().locator("#ballincourt-project")).containsText("Where the issues are");
    assertThat(member.page().locator("#bic-totals-heading")).hasCount(0);
  }

  @Test
  public void aMemberIsToldWhomToAskAndMaySetNothing() {
    Person member = new Person(CHROMIUM.page(320), JIRA.base()).logIn("member");

    member.go(pageOf(PROJECT));
    assertThat(member.page().locator("#ballincourt-project")).containsText("ask one of them");
    assertThat(member.page().getByText("Switch on")).hasCount(0);
    assertEquals(403, member.go(settingsOf(PROJECT)).status());
  }

  private static String pageOf(String project) {
    return "/projects/" + project + "?selectedItem=org.ballincourt-project";
  }

  private static String settingsOf(String project) {
    return "/plugins/servlet/ballincourt/project/statuses?projectKey=" + project;
  }

  private Locator page() {
    return pm.page().locator("#ballincourt-project");
  }

  /** Where the time went, in that phase and with that side. */
  private Locator time(String phase, String side) {
    return page()
        .locator(".bic-totals tr")
        .filter(new Locator.FilterOptions().setHasText(phase))
        .locator("td[data-label='" + side + "']");
  }

  private Locator settings() {
    return pm.page().locator("#ballincourt-statuses");
  }

  private Locator reading() {
    return pm.page().locator(".bic-reading");
  }

  private Locator examples() {
    return pm.page().locator(".bic-example");
  }

  private Locator button(String name) {
    return pm.page().getByRole(AriaRole.BUTTON, named(name)).first();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
