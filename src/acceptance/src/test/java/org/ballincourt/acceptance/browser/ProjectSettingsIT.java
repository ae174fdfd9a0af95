package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** A project manager reads in sentences what is set for her project, and changes some of it. */
public final class ProjectSettingsIT {

  private static final String PROJECT = "LUM";
  private static final String HIDDEN = "TERN";
  private static final String WAITING_IS_THEIRS = "{\"statuses\":{\"90003\":\"CLIENT\"}}";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final Person pm = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("pm");

  @Before
  public void setNoTimes() {
    new Court(JIRA.as("pm")).save(PROJECT, WAITING_IS_THEIRS);
  }

  @Test
  public void saysWhatIsSetAndWhatHoldsWhereNothingIs() {
    pm.go("/projects/" + PROJECT + "?selectedItem=org.ballincourt-project");
    pm.page().getByRole(AriaRole.LINK, named("Settings")).click();

    assertThat(settings()).containsText("The client’s move: Waiting for client");
    assertThat(settings()).containsText("We work Monday to Friday 09:00–17:00, UTC");
    assertThat(settings()).containsText("The client works when we work");
    assertThat(settings()).containsText("For the client no time to answer is set.");
    pm.page().locator("#bic-statuses-link").click();
    pm.page().getByText("All settings of this project").click();
    assertThat(settings()).containsText("For others no time to answer is set.");
  }

  @Test
  public void givesTheClientThreeWorkingDaysInOnePhase() {
    openTimes();
    button("Add a time to answer").click();
    String phase = phases().nth(1).textContent();
    row(0).getByLabel("Phase").selectOption(phase);
    row(0).getByLabel("Time").fill("3");
    assertThat(settings()).containsText("Not saved yet.");
    button("Save").click();

    String sentence =
        "We expect answers from the client in “" + phase + "” in 3 working days (our target).";
    assertThat(settings()).containsText(sentence);
    assertThat(settings()).containsText("The history has been read.");
    pm.go(settingsOf(PROJECT));
    assertThat(settings()).containsText(sentence);
    openForm("#bic-targets");
    assertThat(row(0).getByLabel("Time")).hasValue("3");
    button("Remove").click();
    button("Save").click();
    assertThat(settings()).containsText("For the client no time to answer is set.");
  }

  @Test
  public void saysHowLongItTakesUsToFindOurWayBack() {
    pm.go(settingsOf(PROJECT));
    Locator report = pm.page().locator("#bic-report-settings");
    report.locator(".bic-change").press("Enter");
    Locator days = report.getByLabel("After more working days with the client than");
    assertThat(days).isFocused();
    days.fill("10");
    days.press("Enter");
    assertThat(report).containsText("Both numbers belong together");
    Locator hours = report.getByLabel("Hours that we need then");
    assertThat(hours).isFocused();
    hours.fill("2");
    hours.press("Enter");

    assertThat(report)
        .containsText(
            "After the client has taken more than 10 working days, we need about 2 hours to find"
                + " our way back.");
    assertThat(report.locator(".bic-change")).isFocused();
  }

  @Test
  public void choosesTheClientsCalendarAndSeesWhatBecomesOfIssues() {
    String calendar =
        "{\"name\":\"Lumen\",\"zone\":\"Europe/Oslo\",\"editions\":[{\"validFrom\":null,"
            + "\"weekly\":{\"mon\":[[\"10:00\",\"12:00\"]],\"tue\":[[\"10:00\",\"12:00\"]]},"
            + "\"holidays\":[],\"overrides\":{}}]}";
    Reply made = JIRA.as("admin").post(Court.BASE + "/calendars", calendar);
    pm.go(settingsOf(PROJECT));
    assertThat(button("Save", true)).isEnabled();
    openForm("#bic-clients");
    pm.page().locator("#bic-clientCalendar").selectOption(made.json().path("id").asText());

    assertThat(pm.page().locator(".bic-example")).hasCount(3);
    assertThat(pm.page().locator(".bic-example").first()).containsText("After: with the client");
    button("Save").click();
    assertThat(settings())
        .containsText("The client works Monday and Tuesday 10:00–12:00, Europe/Oslo – Lumen.");
    assertThat(settings()).containsText("We work Monday to Friday 09:00–17:00, UTC");
  }

  @Test
  public void saysSoWhereTheChosenCalendarIsDeletedMeanwhile() {
    String calendar =
        "{\"name\":\"Short lived\",\"zone\":\"UTC\",\"editions\":[{\"validFrom\":null,"
            + "\"weekly\":{\"mon\":[[\"10:00\",\"12:00\"]]},\"holidays\":[],\"overrides\":{}}]}";
    String id =
        JIRA.as("admin").post(Court.BASE + "/calendars", calendar).json().path("id").asText();
    pm.go(settingsOf(PROJECT));
    assertThat(button("Save", true)).isEnabled();
    openForm("#bic-ours");
    pm.page().locator("#bic-teamCalendar").selectOption(id);
    assertThat(pm.page().locator(".bic-example")).hasCount(3);
    JIRA.as("admin").delete(Court.BASE + "/calendars/" + id);
    button("Save").click();

    assertThat(settings().locator("[data-field=teamCalendar] .bic-wrong"))
        .containsText("or no longer. Choose another one.");
    assertThat(pm.page().locator("#bic-teamCalendar")).isFocused();
    pm.page().locator("#bic-teamCalendar").selectOption("");
    assertThat(settings()).containsText("Change something");
    assertThat(settings()).not().containsText("Put right what is marked");
  }

  @Test
  public void seesByWhenAnswersWouldBeDue() {
    openTimes();
    button("Add a time to answer").click();
    row(0).getByLabel("Time").fill("3");
    row(0).getByLabel("Time").blur();

    assertThat(pm.page().locator(".bic-example").first())
        .containsText(Pattern.compile("After: .* Answer by .* \\(our target\\)\\."));
    assertThat(pm.page().locator(".bic-before").first()).not().containsText("Answer by");
  }

  @Test
  public void saysAtTheFieldThatZeroDaysAreNone() {
    openTimes();
    button("Add a time to answer").click();
    row(0).getByLabel("Time").fill("0");
    button("Save").click();

    assertThat(row(0)).containsText("Write a whole number from 1 to");
    assertThat(row(0).getByLabel("Time")).isFocused();
    assertThat(row(0).getByLabel("Time")).hasValue("0");
    assertEquals(0, new Court(JIRA.as("pm")).rulesOf(PROJECT).path("targets").size());
  }

  @Test
  public void saysAtTheRowThatAnotherOneIsForTheSame() {
    openTimes();
    for (int row = 0; row < 2; row++) {
      button("Add a time to answer").click();
      row(row).getByLabel("Time").fill("2");
    }
    button("Save").click();

    assertThat(row(1)).containsText("An earlier time to answer is for the same side");
    assertThat(row(0)).not().containsText("An earlier time");
    assertEquals(0, new Court(JIRA.as("pm")).rulesOf(PROJECT).path("targets").size());
  }

  @Test
  public void saysSoWhereSomebodyElseHasSavedMeanwhile() {
    openTimes();
    button("Add a time to answer").click();
    row(0).getByLabel("Time").fill("3");
    JIRA.as("admin").put(Court.rules(PROJECT), "{\"targets\":[{\"party\":\"TEAM\",\"days\":1}]}");
    button("Save").click();

    assertThat(settings()).containsText("Somebody has saved other settings");
    assertThat(row(0).getByLabel("Time")).hasValue("3");
    button("Load the page anew").click();
    assertThat(settings()).containsText("We answer in 1 working day (our target).");
  }

  @Test
  public void saysSoWhereItCannotLearnWhatIsSet() {
    pm.page().route("**/court-rules", Route::abort);
    pm.go(settingsOf(PROJECT));
    assertThat(settings()).containsText("Jira could not be reached.");
    pm.page().unrouteAll();
    button("Try again").click();
    assertThat(button("Save", true)).isEnabled();
  }

  @Test
  public void forgetsWhatIsNotToBeSaved() {
    openTimes();
    button("Add a time to answer").click();
    row(0).getByLabel("Time").fill("3");
    button("Do not save").click();

    assertThat(settings().locator(".bic-target:visible")).hasCount(0);
    assertThat(settings()).not().containsText("Not saved yet.");
  }

  @Test
  public void canBeUsedWithTheKeyboardAlone() {
    pm.go(settingsOf(PROJECT));
    change("#bic-targets").focus();
    pm.page().keyboard().press("Enter");
    assertThat(button("Add a time to answer")).isFocused();
    pm.page().keyboard().press("Enter");
    assertThat(row(0).getByLabel("Who answers")).isFocused();
    change("#bic-targets").focus();
    pm.page().keyboard().press("Enter");
    assertThat(row(0)).isHidden();
  }

  @Test
  public void fitsIntoAWindowOfAnySize() {
    for (int width : new int[] {320, 700, 1000}) {
      pm.page().setViewportSize(width, 800);
      openTimes();
      button("Add a time to answer").click();
      openForm("#bic-ours");
      assertTrue(
          width + " pixels",
          (Boolean) pm.page().evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }
  }

  @Test
  public void isForAdministratorsOfTheProject() {
    Person member = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("member");

    assertEquals(403, member.go(settingsOf(PROJECT)).status());
    assertEquals(404, member.go(settingsOf(HIDDEN)).status());
    assertFalse(member.page().content().contains("Project " + HIDDEN));
  }

  private static String settingsOf(String project) {
    return "/plugins/servlet/ballincourt/project/settings?projectKey=" + project;
  }

  private void openTimes() {
    pm.go(settingsOf(PROJECT));
    assertThat(button("Save", true)).isEnabled();
    openForm("#bic-targets");
  }

  private void openForm(String form) {
    change(form).click();
  }

  private Locator change(String form) {
    return settings().locator("[aria-controls=" + form.substring(1) + "]");
  }

  private Locator settings() {
    return pm.page().locator("#ballincourt-settings");
  }

  private Locator row(int index) {
    return settings().locator(".bic-target:not(.bic-blank)").nth(index);
  }

  private Locator phases() {
    return row(0).getByLabel("Phase").locator("option");
  }

  private Locator button(String name) {
    return button(name, false);
  }

  private Locator button(String name, boolean hiddenToo) {
    Page.GetByRoleOptions wanted = named(name).setIncludeHidden(hiddenToo);
    return pm.page().getByRole(AriaRole.BUTTON, wanted).first();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
