package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** An administrator keeps calendars, with the keyboard and the mouse. */
public final class CalendarPagesIT {

  private static final String CALENDARS = "/plugins/servlet/ballincourt/admin/calendars";
  private static final String WAITING_FOR_CLIENT = "90003";
  private static final String REST = "/rest/ballincourt/1.0/calendars";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final Person admin = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("admin");
  private final Page page = admin.page();

  @Before
  public void opensTheList() {
    admin.go(CALENDARS);
    page.locator("input[type=password]").fill("admin");
    page.keyboard().press("Enter");
    page.waitForURL("**" + CALENDARS);
  }

  @Test
  public void makesACalendarWithFinnishHolidaysAndTriesItOverMidsummer() {
    openNew("Helsinki", "Europe/Helsinki");
    assertThat(page.getByRole(AriaRole.IMG, named("A week with these hours")))
        .hasAttribute("aria-label", "A week with these hours: Monday to Friday 09:00\u201317:00");
    page.getByText("By country and region").click();
    page.getByLabel("Country").selectOption("Finland");
    page.getByLabel("From year").fill("2026");
    page.getByLabel("To year").fill("2030");
    page.locator(".bic-show-table").click();
    assertThat(page.getByText("2026-06-19 Fri")).isVisible();
    assertThat(page.getByText("The table reaches the end of 2040.")).isVisible();
    assertThat(page.locator(".bic-holiday-list")).hasText("No holidays yet.");
    page.getByText("Add the checked days").click();
    assertThat(page.locator(".bic-year")).hasCount(5);

    count("2026-06-18T09:00", "2026-06-22T17:00");
    assertThat(page.locator(".bic-tester-length")).containsText("16 h");
    assertThat(page.locator(".bic-opening li")).hasCount(2);

    save();
    admin.go(CALENDARS);
    assertThat(row("Helsinki")).containsText("Until 2030");
    assertThat(row("Helsinki")).containsText("Monday to Friday 09:00\u201317:00");
    assertThat(row("Helsinki")).containsText("Nobody");
  }

  @Test
  public void drawsTheWeekWhileItIsWritten() {
    openNew("Drawn", "UTC");
    page.getByLabel("Monday, opens at").fill("8");
    page.getByLabel("Monday, closes at").fill("1230");
    page.getByLabel("Add hours: Monday").click();
    assertThat(page.getByLabel("Monday (2), opens at")).isFocused();
    page.getByLabel("Monday (2), opens at").fill("13");
    page.getByLabel("Monday (2), closes at").fill("16");
    page.getByText("Same hours until Friday as on Monday").click();

    assertThat(page.locator(".bic-week-words"))
        .hasText("Monday to Friday 08:00\u201312:30 and 13:00\u201316:00");
    assertThat(page.locator(".bic-week-span")).hasCount(10);
  }

  @Test
  public void saysWhatIsWrongAtItsPlaceAndChangesNothing() {
    String before = calendars();
    openNew("", "Mars");
    page.getByLabel("Add hours: Monday").click();
    page.getByLabel("Monday (2), opens at").fill("16:00");
    page.getByLabel("Monday (2), closes at").fill("18:00");
    page.getByLabel("Tuesday, opens at").fill("17:00");
    page.getByLabel("Tuesday, closes at").fill("09:00");
    page.locator(".bic-save").click();

    assertThat(page.locator("#bic-zone-field .error")).containsText("Mars");
    assertThat(day("Monday").locator(".error")).containsText("overlap");
    assertThat(day("Tuesday").locator(".error")).containsText("17:00\u201309:00");
    assertThat(page.locator("#bic-calendar-form [aria-invalid]").first()).isFocused();
    assertThat(page.getByLabel("Tuesday, opens at")).hasValue("17:00");
    assertEquals(before, calendars());
  }

  @Test
  public void takesHolidaysFromAFileAndRefusesOneThatIsNone() {
    openNew("With a file", "UTC");
    page.getByText("From a file (.ics)").click();
    page.locator(".bic-show-file").click();
    assertThat(page.locator(".bic-source .error")).isVisible();
    assertThat(page.locator(".bic-holiday-list")).hasText("No holidays yet.");

    String event =
        "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261223\r\nSUMMARY:Office party\r\n";
    String file =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
            + event
            + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    page.getByLabel("File (.ics)")
        .setInputFiles(
            new FilePayload("days.ics", "text/calendar", file.getBytes(StandardCharsets.UTF_8)));
    page.locator(".bic-show-file").click();
    page.getByText("Add the checked days").click();
    page.getByText("2026: one day").click();
    assertThat(page.locator(".bic-holiday-list")).containsText("2026-12-23 Wed Office party");

    page.locator(".bic-one-holiday input[type=date]").fill("2026-12-23");
    page.getByText("Add this day").click();
    assertThat(page.locator(".bic-one-holiday .error")).containsText("in the list already");
  }

  @Test
  public void copiesAndDeletes() {
    openNew("Oslo", "Europe/Oslo");
    save();
    admin.go(CALENDARS);
    row("Oslo").getByText("Copy").click();
    assertThat(page.getByLabel("Name")).hasValue("Copy of Oslo");
    assertThat(page.getByLabel("Time zone")).hasValue("Europe/Oslo");
    save();

    admin.go(CALENDARS);
    Locator copy = row("Copy of Oslo");
    copy.getByText("Delete").click();
    copy.getByText("Keep it").click();
    assertThat(copy.getByText("Delete")).isFocused();
    page.keyboard().press("Enter");
    copy.getByText("Delete it").click();
    assertThat(page.getByText("Copy of Oslo is deleted.")).isVisible();
    assertThat(copy).hasCount(0);
    assertThat(row("Oslo")).hasCount(1);
  }

  @Test
  public void overwritesNothingThatSomebodyElseHasSaved() {
    openNew("Shared", "UTC");
    save();
    String id = page.url().replaceFirst(".*id=", "");
    String theirs =
        "{\"name\":\"Theirs\",\"zone\":\"UTC\",\"editions\":[{\"validFrom\":null,"
            + "\"weekly\":{\"mon\":[[\"09:00\",\"17:00\"]]},\"holidays\":[],\"overrides\":{}}]}";
    JIRA.as("admin")
        .with("X-Atlassian-Token", "no-check")
        .put(REST + "/" + id + "?correctPast=true", theirs);
    page.getByLabel("Name").fill("Ours");
    page.locator(".bic-save").click();

    assertThat(page.getByText("Somebody has saved this calendar")).isVisible();
    page.locator(".bic-load-anew").click();
    assertThat(page.getByLabel("Name")).hasValue("Theirs");
  }

  @Test
  public void asksFromWhenAChangeOfACalendarInUseHolds() {
    openNew("In use", "UTC");
    save();
    String id = page.url().replaceFirst(".*id=", "");
    useForTheTeamOfLumen(id);
    admin.go(CALENDARS + "/edit?id=" + id);

    page.getByLabel("Monday, opens at").fill("08:00");
    page.locator(".bic-save").click();
    assertThat(page.locator(".bic-moves")).containsText(Pattern.compile("[1-9]\\d* closed turns"));
    assertThat(page.getByLabel("From tomorrow on")).isFocused();
    page.getByText("Save so").click();
    assertThat(page.getByText("The calendar is saved.")).isVisible();
    assertThat(page.getByRole(AriaRole.TAB)).hasCount(2);
    assertEquals("09:00", opensOnMonday(id, 0));
    assertEquals("08:00", opensOnMonday(id, 1));

    page.getByLabel("Monday, opens at").first().fill("07:00");
    page.locator(".bic-save").click();
    page.getByLabel("From tomorrow on").waitFor();
    page.getByText("Save so").click();
    assertThat(page.locator(".bic-from-when .error")).containsText("other hours hold already");
    assertEquals("09:00", opensOnMonday(id, 0));
    page.getByLabel("For the past too").check();
    page.getByText("Save so").click();
    assertThat(page.getByText("The calendar is saved.")).isVisible();
    assertEquals("07:00", opensOnMonday(id, 0));
  }

  @Test
  public void deletesNoneThatIsInUse() {
    openNew("Needed", "UTC");
    save();
    useForTheTeamOfLumen(page.url().replaceFirst(".*id=", ""));
    admin.go(CALENDARS);
    assertThat(row("Needed")).containsText("Lumen");
    row("Needed").getByText("Delete").click();

    assertThat(row("Needed").getByText("is in use and cannot be deleted")).isVisible();
    assertThat(row("Needed").getByText("Delete it")).hasCount(0);
  }

  private static void useForTheTeamOfLumen(String id) {
    ObjectNode rules = Rules.naming(Map.of(WAITING_FOR_CLIENT, "CLIENT"));
    rules.put("teamCalendar", Long.valueOf(id));
    new Court(JIRA.as("pm").with("X-Atlassian-Token", "no-check")).save("LUM", rules.toString());
  }

  private static String opensOnMonday(String id, int edition) {
    return JIRA.as("admin")
        .get(REST + "/" + id)
        .json()
        .at("/editions/" + edition + "/weekly/mon/0/0")
        .asText();
  }

  @Test
  public void isNoWiderThanTheWindow() {
    openNew("W".repeat(200), "UTC");
    save();
    page.getByLabel("Time zone").fill("Z".repeat(10_000));
    page.setViewportSize(320, 900);
    page.locator(".bic-save").click();
    page.getByText("is not a time zone").waitFor();

    Object fits = page.evaluate("document.documentElement.scrollWidth <= innerWidth");
    assertEquals(Boolean.TRUE, fits);
  }

  @Test
  public void asksForTheTimesThatAreMissing() {
    openNew("Untried", "UTC");
    page.locator("#bic-tester [name=from]").fill("2026-06-18T09:00");
    page.locator(".bic-count").click();

    assertThat(page.locator("#bic-tester .bic-wrong")).hasText("This has to be given.");
    assertThat(page.locator("#bic-tester [name=to]")).isFocused();
  }

  private void openNew(String name, String zone) {
    page.getByText("New calendar").click();
    page.waitForURL("**/edit");
    page.getByLabel("Name").fill(name);
    page.getByLabel("Time zone").fill(zone);
  }

  private void save() {
    page.locator(".bic-save").click();
    assertThat(page.getByText("The calendar is saved.")).isVisible();
  }

  private void count(String from, String to) {
    page.locator("#bic-tester [name=from]").fill(from);
    page.locator("#bic-tester [name=to]").fill(to);
    page.keyboard().press("Enter");
  }

  private Locator day(String name) {
    return page.locator(".bic-weekday")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name)));
  }

  private Locator row(String name) {
    return page.locator("tr[data-name=\"" + name + "\"]");
  }

  private static Page.GetByRoleOptions named(String beginning) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
  }

  private static String calendars() {
    return JIRA.as("admin").get(REST).body();
  }
}
