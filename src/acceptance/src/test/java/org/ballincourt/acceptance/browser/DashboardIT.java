package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** A lead keeps items on her dashboard, with the keyboard alone. */
public final class DashboardIT {

  private static final String DASHBOARD = "/secure/Dashboard.jspa";
  private static final Pattern WAITING =
      Pattern.compile(".*/rest/ballincourt/1.0/dashboard/waiting\\?.*");

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final Person lead = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("lead");
  private final Page page = lead.page();

  @BeforeClass
  public static void switchOn() {
    new Court(JIRA.as("admin")).save("LUM", Rules.naming(Map.of()).toString());
  }

  @After
  public void takeAllOff() {
    lead.go(DASHBOARD);
    while (items().count() > 0) {
      int left = items().count();
      chooseFromMenu("Delete");
      assertThat(items()).hasCount(left - 1);
    }
  }

  @Test
  public void addsConfiguresKeepsAndRemovesAnItemByKeyboard() {
    add("Waiting on clients");
    assertThat(title()).hasText("Waiting on clients");
    assertThat(title()).isFocused();
    assertThat(field("Client or project")).isVisible();
    tabTo(field("Client or project"));
    page.keyboard().type("Lum");
    tabTo(field("Number of rows"));
    page.keyboard().press("Control+a");
    page.keyboard().type("5");
    tabTo(button("Save"));
    page.keyboard().press("Enter");
    assertThat(foot()).isVisible();
    assertThat(title()).containsText("Waiting on clients: ");
    assertThat(item().locator(".bic-item")).isFocused();

    lead.go(DASHBOARD);
    assertThat(foot()).isVisible();
    assertThat(title()).containsText("Waiting on clients: ");

    chooseFromMenu("Edit");
    assertThat(field("Number of rows")).hasValue("5");
    tabTo(button("Cancel"));
    page.keyboard().press("Enter");
    assertThat(foot()).isVisible();

    chooseFromMenu("Delete");
    assertThat(items()).hasCount(0);
    assertThat(button("Add gadget")).isFocused();
    lead.go(DASHBOARD);
    assertThat(page.getByText("There is nothing on your dashboard yet.")).isVisible();
  }

  @Test
  public void saysAtItsPlaceWhichNumberIsWrong() {
    add("Waiting on clients");
    field("Number of rows").fill("0");
    button("Save").press("Enter");

    assertThat(item().locator(".error")).hasText("Enter a whole number from 1 to 50.");
    assertThat(field("Number of rows")).isFocused();
    assertThat(field("Number of rows")).hasAttribute("aria-invalid", "true");
  }

  @Test
  public void saysThatWhatWasChosenIsGoneAndLetsChooseAgain() {
    configure();
    page.route(WAITING, route -> answer(route, 404, "{\"errors\":[{\"message\":\"none\"}]}"));
    lead.go(DASHBOARD);

    assertThat(item())
        .containsText("What was chosen here is no longer there, or you may not see it.");
    button("Choose what is shown here").press("Enter");
    assertThat(field("Client or project")).isFocused();
  }

  @Test
  public void saysWhatMayNotBeSeen() {
    configure();
    page.route(WAITING, route -> answer(route, 403, "{}"));
    lead.go(DASHBOARD);

    assertThat(item()).containsText("You may not see the figures of what was chosen here.");
  }

  @Test
  public void saysWhatFailedAndTriesAgain() {
    configure();
    page.route(WAITING, route -> answer(route, 500, "<html>"));
    lead.go(DASHBOARD);
    assertThat(item().locator(".aui-message-error")).isVisible();

    page.unroute(WAITING);
    item().locator(".aui-message-error button").press("Enter");
    assertThat(foot()).isVisible();
  }

  @Test
  public void tellsThatSomethingSavedIsNoLongerAmongTheChoices() {
    configure();
    page.route(
        "**/dashboard/choices",
        route ->
            answer(
                route,
                200,
                "{\"projects\":[{\"value\":\"ALD\",\"name\":\"Alder\"}],\"clients\":[]}"));
    chooseFromMenu("Edit");

    assertThat(field("Client or project")).hasValue("");
    assertThat(item().locator(".error")).containsText("no longer there");
  }

  @Test
  public void fitsOnAPhoneInTheDark() {
    configure();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Theme: dark")).click();
    page.setViewportSize(320, 700);
    lead.go(DASHBOARD);

    assertThat(foot()).isVisible();
    assertThat(page.locator("html")).hasAttribute("data-color-mode", "dark");
    assertEquals(320, page.evaluate("() => document.documentElement.scrollWidth"));
  }

  private void configure() {
    add("Waiting on clients");
    field("Client or project").selectOption("project:LUM");
    button("Save").press("Enter");
    assertThat(foot()).isVisible();
  }

  private static void answer(Route route, int status, String body) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType("application/json")
            .setBody(body));
  }

  private void add(String gadget) {
    lead.go(DASHBOARD);
    button("Add gadget").press("Enter");
    button("Add gadget " + gadget).press("Enter");
    page.waitForURL(Pattern.compile(".*#gadget-\\d+"));
    assertThat(items()).hasCount(1);
  }

  /** Waits for the first entry to be gone to, as it is a moment after the menu has opened. */
  private void chooseFromMenu(String entry) {
    item().locator(".aui-dropdown2-trigger").press("Enter");
    assertThat(menuEntry("Edit")).isFocused();
    if (!entry.equals("Edit")) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(menuEntry(entry)).isFocused();
    page.keyboard().press("Enter");
  }

  private Locator menuEntry(String name) {
    return page.getByRole(
        AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Goes on by Tab alone, so that whatever cannot be reached by it fails. */
  private void tabTo(Locator wanted) {
    for (int i = 0; i < 20 && !isFocused(wanted); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(wanted).isFocused();
  }

  private static boolean isFocused(Locator locator) {
    return (boolean) locator.evaluate("element => element === document.activeElement");
  }

  private Locator items() {
    return page.locator(".gadget");
  }

  private Locator item() {
    return items().first();
  }

  private Locator title() {
    return item().locator(".dashboard-item-title");
  }

  private Locator foot() {
    return item().locator(".bic-item-foot");
  }

  private Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
