package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** A Finnish client is asked on the Wednesday before Midsummer 2027, by people who each see it. */
public final class MidsummerIT {

  private static final String PROJECT = "LUM";
  private static final String WAITING_FOR_CLIENT = "90003";
  private static final String IN_PROGRESS = "3";
  private static final Instant WEDNESDAY_AT_NINE = Instant.parse("2027-06-23T06:00:00Z");

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final Person admin = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("admin");
  private final Person pm = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("pm");
  private final Levers levers = new Levers(JIRA.as("admin"));
  private final Desk desk = new Desk(JIRA.as("pm"));
  private final Court court = new Court(JIRA.as("pm"));

  @Test
  public void threeWorkingDaysFromTheWednesdayEndOnTheTuesdayAfter() {
    court.save(PROJECT, Rules.naming(Map.of(WAITING_FOR_CLIENT, "CLIENT")).toString());
    String phase = new Desk(JIRA.as("admin")).addVersion(PROJECT, "Juhannus");
    levers.setClock(WEDNESDAY_AT_NINE.minus(Duration.ofDays(1)));
    Desk.Made issue = desk.create(PROJECT, "Choose the picture for the front page");
    desk.plan(issue.key(), List.of(phase));
    desk.transition(issue.key(), IN_PROGRESS);
    levers.setClock(WEDNESDAY_AT_NINE);
    desk.transition(issue.key(), WAITING_FOR_CLIENT);

    keepFinnishHours();
    giveThreeWorkingDaysIn("Juhannus");

    levers.setClock(Instant.parse("2027-06-28T12:00:00Z"));
    JsonNode now = court.courtOf(issue.key());
    assertEquals(22 * 3600, now.path("elapsedSeconds").asLong());
    assertEquals(32 * 3600, now.path("targetSeconds").asLong());
    assertEquals("2027-06-29T14:00:00Z", now.path("due").asText());

    pm.openIssue(issue.key());
    assertThat(pm.panel()).containsText("22 h of 32 h");
    assertThat(pm.panel()).containsText("3 working days");
    assertThat(pm.panel()).containsText("29/Jun/27 2:00 PM");
    assertThat(pm.panel()).containsText("Helsinki");
    assertThat(pm.panel().locator(".bic-past")).hasCount(0);

    pm.go("/projects/" + PROJECT + "?selectedItem=org.ballincourt-project");
    Locator row =
        pm.page().locator("[aria-labelledby=bic-waiting-heading] tr", having(issue.key() + " "));
    assertThat(row).containsText("22 h");
    assertThat(row).containsText("29/Jun/27 2:00 PM");
    assertThat(pm.page().locator(".bic-totals tr", having("Juhannus"))).containsText("22 h");
  }

  private void keepFinnishHours() {
    Page page = admin.page();
    admin.go("/plugins/servlet/ballincourt/admin/calendars/edit");
    page.locator("input[type=password]").fill("admin");
    page.keyboard().press("Enter");
    page.getByLabel("Name").fill("Helsinki");
    page.getByLabel("Time zone").fill("Europe/Helsinki");
    page.getByText("By country and region").click();
    page.getByLabel("Country").selectOption("Finland");
    page.getByLabel("From year").fill("2027");
    page.getByLabel("To year").fill("2027");
    page.locator(".bic-show-table").click();
    assertThat(page.getByText("2027-06-25 Fri Midsummer Eve")).isVisible();
    page.getByText("Add the checked days").click();
    page.locator(".bic-save").click();
    assertThat(page.getByText("The calendar is saved.")).isVisible();
  }

  private void giveThreeWorkingDaysIn(String phase) {
    Page page = pm.page();
    pm.go("/plugins/servlet/ballincourt/project/settings?projectKey=" + PROJECT);
    page.locator("[aria-controls=bic-clients]").click();
    page.locator("#bic-clientCalendar")
        .selectOption(page.locator("#bic-clientCalendar option", having("Helsinki")).textContent());
    page.locator("[aria-controls=bic-targets]").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a time to answer"))
        .click();
    Locator target = page.locator(".bic-target:not(.bic-blank)").first();
    target.getByLabel("Phase").selectOption(phase);
    target.getByLabel("Time").fill("3");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true))
        .click();
    assertThat(page.locator(".bic-reading:visible .bic-reading-text"))
        .hasText("The history has been read.");
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
