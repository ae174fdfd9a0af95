package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** A project manager keeps clients and the people there. */
public final class ClientPagesIT {
  private static final String CLIENT = "/plugins/servlet/ballincourt/client";
  private static final String CLIENTS = "/plugins/servlet/ballincourt/clients";
  private static final String TO_CLIENT = "a[href*='ballincourt/client?project=LUM']";
  private static final String REST = Court.BASE + "/clients";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final Person pm = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("pm");
  private final Page page = pm.page();

  @After
  public void forget() {
    for (JsonNode client : clients()) {
      JIRA.as("admin").delete(REST + "/" + client.path("id").asText());
    }
  }

  private static JsonNode clients() {
    return JIRA.as("admin").get(REST).json();
  }

  private Locator person(int number) {
    return page.locator(".bic-person").nth(number);
  }

  private void save() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
  }

  /** From the project’s page in two loads: the form, and what it leads on to. */
  private void makeLumen() {
    pm.go("/projects/LUM?selectedItem=org.ballincourt-project");
    page.locator(TO_CLIENT).click();
    page.getByLabel("Name of the client").fill("Lumen");
    page.getByLabel("Language").first().selectOption("Norwegian Bokmål");
    page.getByLabel("Country").selectOption("Norway");
    page.getByLabel("these days, opens at").fill("8");
    page.getByLabel("these days, closes at").fill("16");
    person(0).getByLabel("Name").fill("Henrik Dahl");
    person(0).getByLabel("E-mail").fill("henrik@lumen.example");
    person(0).getByLabel("What they do").selectOption("Approves");
    page.getByText("Add a person").click();
    person(1).getByLabel("Name").fill("Ida Lie");
    save();
    assertThat(page.getByText("Lumen is saved.")).isVisible();
  }

  @Test
  public void makesAClientWithTwoPeopleAndAProjectInOneForm() {
    makeLumen();
    JsonNode lumen = clients().get(0);
    assertEquals("[\"LUM\"]", lumen.path("projects").toString());
    assertEquals("Europe/Oslo", lumen.path("zone").asText());
    assertEquals("[[\"08:00\",\"16:00\"]]", lumen.path("hours").path("fri").toString());
    assertEquals("nb", lumen.path("contacts").get(1).path("language").asText());
    page.getByText("To the page of Lumen website").click();
    page.locator(TO_CLIENT).click();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("Lumen");
    assertThat(page.locator(".bic-person")).hasCount(2);
    pm.go(CLIENTS);
    assertThat(page.locator("tbody tr")).containsText("Henrik Dahl, Ida Lie");
    assertThat(page.locator("tbody tr")).containsText("Norway: Monday to Friday 08:00–16:00");
  }

  @Test
  public void saysWhatIsWrongAtItsPlace() {
    pm.go(CLIENT);
    person(0).getByLabel("E-mail").fill("henrik@lumen.example, else@lumen.example");
    save();
    assertThat(page.getByLabel("Name of the client")).isFocused();
    assertThat(page.getByText("Choose a country.")).isVisible();
    assertThat(page.getByText("Choose at least one project")).isVisible();
    assertThat(person(0).getByText("This is not one e-mail address.")).isVisible();
    assertEquals(0, clients().size());
  }

  @Test
  public void somebodyIsAwayAndSomebodyElseStandsIn() {
    makeLumen();
    person(0).getByText("Away for some days?").click();
    person(0).getByLabel("Away from").fill("2026-12-01");
    person(0).getByLabel("Last day away").fill("2026-12-05");
    person(0).getByLabel("Who stands in").selectOption("Ida Lie");
    save();
    assertThat(person(0).locator("summary"))
        .hasText("Away from 1 December 2026 to 5 December 2026");
    JsonNode away = clients().get(0).path("contacts").get(0).path("away");
    assertEquals(clients().get(0).path("contacts").get(1).path("id"), away.path("standIn"));
  }

  @Test
  public void twoWindowsDoNotOverwriteEachOther() {
    makeLumen();
    Person other = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("pm");
    other.go(CLIENT + "?project=LUM");
    other.page().getByLabel("Name of the client").fill("Lumen AS");
    other.page().locator(".bic-save").click();
    assertThat(other.page().getByText("Lumen AS is saved.")).isVisible();
    page.getByLabel("Name of the client").fill("Lumen Ltd");
    save();
    assertThat(page.getByText("Somebody else has saved this client")).isVisible();
    page.locator(".bic-load-anew").click();
    assertThat(page.getByLabel("Name of the client")).hasValue("Lumen AS");
  }

  @Test
  public void deletesAClientAfterAQuestion() {
    makeLumen();
    pm.go(CLIENT + "?project=LUM");
    page.getByText("Delete this client").click();
    assertThat(page.getByText("Keep it")).isFocused();
    page.locator(".bic-delete-now").click();
    page.waitForURL("**" + CLIENTS);
    assertThat(page.getByText("There is no client yet.")).isVisible();
  }

  @Test
  public void whoSeesAllClientsChangesNoneAndAMemberSeesNone() {
    makeLumen();
    String lumen = CLIENT + "?id=" + clients().get(0).path("id").asText();
    Person lead = new Person(CHROMIUM.page(320), JIRA.base()).logIn("lead");
    lead.go(lumen);
    assertThat(lead.page().getByLabel("Name of the client")).isDisabled();
    assertThat(lead.page().locator(".bic-save")).hasCount(0);
    assertEquals(320, lead.page().evaluate("document.documentElement.scrollWidth"));
    Person member = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("member");
    member.go(lumen);
    assertThat(member.page().getByText("This page cannot be shown")).isVisible();
    member.go(CLIENTS);
    assertThat(member.page().getByText("There is no client that you may see.")).isVisible();
    member.go("/projects/LUM?selectedItem=org.ballincourt-project");
    assertThat(member.page().locator(TO_CLIENT)).hasCount(0);
  }

  @Test
  public void anAdministratorNamesTheGroups() {
    Person admin = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("admin");
    admin.go("/plugins/servlet/ballincourt/admin/projects");
    admin.page().locator("input[type=password]").fill("admin");
    admin.page().keyboard().press("Enter");
    assertThat(admin.page().getByLabel("Sees all clients")).hasValue("leads");
    admin.page().getByLabel("Keeps questions").fill("nobodies");
    admin.page().getByText("Save groups").click();
    assertThat(admin.page().getByText("Jira has no group “nobodies”.")).isVisible();
    admin.page().getByLabel("Keeps questions").fill("pms");
    admin.page().getByText("Save groups").click();
    assertThat(admin.page().getByLabel("Keeps questions")).hasValue("pms");
    admin.go("/plugins/servlet/ballincourt/admin/changes");
    assertThat(admin.page().getByText("The group that keeps questions: pms (before: none)"))
        .isVisible();
  }
}
