package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** The page on which one reads where the time of both sides went. */
public final class ReportPageIT {

  private static final String REPORT = "/plugins/servlet/ballincourt/report";
  private static final String OF_LUMEN = REPORT + "?projectKey=" + Brochure.PROJECT;

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private static long client;

  private final List<String> errors = new ArrayList<>();

  @BeforeClass
  public static void work() {
    client = new Brochure(JIRA).begin();
  }

  private Person person(String user, int width) {
    Page page = CHROMIUM.page(width);
    page.onPageError(errors::add);
    return new Person(page, JIRA.base()).logIn(user);
  }

  private static Locator figure(Person person, String name) {
    return person
        .page()
        .locator(".bic-sides tr")
        .filter(new Locator.FilterOptions().setHasText(name))
        .locator("td");
  }

  @Test
  public void tellsBothSidesSideBySide() {
    Person lead = person("lead", 1280);
    lead.go(OF_LUMEN);
    assertThat(lead.page().locator(".bic-sides thead th"))
        .hasText(new String[] {"Figure", "Our turns", "Lumen’s turns"});
    assertThat(figure(lead, "Answered in time").nth(1)).hasText("2 of 4");
    assertThat(figure(lead, "Beyond the time to answer").nth(1)).hasText("4 working days");
    assertThat(lead.page().locator("#bic-scope")).containsText("Lumen website");
    assertThat(lead.page().locator(".bic-chart")).isVisible();
    assertThat(lead.page().locator(".bic-for-us")).containsText("For us only");
    assertEquals(List.of(), errors);
  }

  @Test
  public void everyFigureLeadsToAnIssueBehindIt() {
    Person lead = person("lead", 1280);
    lead.go(OF_LUMEN);
    figure(lead, "Beyond the time to answer").nth(1).locator("a").click();
    Locator table = lead.page().locator(".bic-evidence");
    assertThat(table.locator("tbody tr")).hasCount(2);
    assertThat(table.locator("tfoot")).containsText("All 2 together");
    assertThat(table.locator("tfoot")).containsText("4 working days");
    assertThat(lead.page().locator("#bic-turns-csv")).isVisible();
    table.locator("tbody a").first().click();
    assertThat(lead.panel()).isVisible();
    lead.page().goBack();
    lead.page()
        .getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName("Where the time went").setExact(true))
        .click();
    assertThat(lead.page().locator("#bic-period")).hasValue("DATES");
    assertThat(figure(lead, "Answered in time").nth(1)).hasText("2 of 4");
  }

  @Test
  public void saysWhatIsWrongAtItsPlaceAndKeepsWhatWasChosen() {
    Person lead = person("lead", 1280);
    lead.go(OF_LUMEN + "&from=2026-05-01&to=2026-04-01&step=MONTH");
    assertThat(lead.page().locator("#bic-to")).hasAttribute("aria-invalid", "true");
    assertThat(lead.page().locator("#bic-to-fault")).containsText("ends before it starts");
    assertThat(lead.page().locator("#bic-from")).hasValue("2026-05-01");
    assertThat(lead.page().locator("#bic-project")).hasValue(Brochure.PROJECT);
    assertThat(lead.page().locator("#bic-step")).hasValue("MONTH");
    lead.go(OF_LUMEN + "&phase=987654321&from=yesterday");
    assertThat(lead.page().locator("#bic-phase-fault")).containsText("no such phase");
    lead.go(OF_LUMEN + "&client=987654321");
    assertThat(lead.page().locator("#bic-client-fault"))
        .containsText("This client is not there any more");
    lead.go(OF_LUMEN + "&from=yesterday&figure=OUR_TURNS");
    assertThat(lead.page().locator("#bic-from-fault")).containsText("is not a date");
  }

  @Test
  public void saysWhyThereIsNothing() {
    Person lead = person("lead", 1280);
    Locator empty = lead.page().locator(".bic-empty");
    lead.go(REPORT);
    assertThat(empty).containsText("Choose a project");
    lead.go(OF_LUMEN + "&from=2001-01-01&to=2001-01-31&phase=" + phase(lead));
    assertThat(empty.first()).isVisible();
    lead.go(REPORT + "?projectKey=KES");
    assertThat(empty).containsText("switched off");
    Person member = person("member", 1280);
    member.go(REPORT);
    assertThat(member.page().locator(".bic-empty")).containsText("may not see the figures");
    assertEquals(403, member.go(OF_LUMEN).status());
    assertEquals(404, lead.go(REPORT + "?projectKey=TERN").status());
    assertEquals(404, lead.go(REPORT + "?projectKey=NONE").status());
    assertEquals(404, lead.go(OF_LUMEN + "&figure=NONSENSE").status());
  }

  private static String phase(Person person) {
    person.go(OF_LUMEN);
    return person.page().locator("#bic-phase option").nth(1).getAttribute("value");
  }

  @Test
  public void saysWhatItDidToADateOnlyWhereBothSidesHaveATimeToAnswer() {
    Person lead = person("lead", 1280);
    String phase = phase(lead);
    assertThat(lead.page().locator(".bic-shift")).hasCount(0);
    lead.go(OF_LUMEN + "&period=WHOLE&phase=" + phase);
    assertThat(lead.page().locator(".bic-shift")).containsText("at most");
    assertThat(lead.page().locator(".bic-shift")).containsText("not counted");
  }

  @Test
  public void isReachedFromTheProjectAndFromTheClient() {
    Person lead = person("lead", 1280);
    lead.go("/projects/" + Brochure.PROJECT + "?selectedItem=org.ballincourt-project");
    lead.page().locator("#bic-report-link").click();
    assertThat(lead.page().locator("h1")).hasText("Where the time went: Lumen website");
    lead.go("/plugins/servlet/ballincourt/clients/mine");
    lead.page()
        .locator(".bic-client-work")
        .filter(
            new Locator.FilterOptions()
                .setHas(lead.page().locator("h2", new Page.LocatorOptions().setHasText("Lumen"))))
        .locator(".bic-report-link")
        .first()
        .click();
    assertThat(lead.page().locator("#bic-client")).hasValue(String.valueOf(client));
    assertThat(lead.page().locator("#bic-scope")).containsText("1 project of Lumen");
  }

  @Test
  public void fitsTwoPagesOfPaperWithoutWhatIsForUsOnly() {
    Person lead = person("lead", 1280);
    lead.go(OF_LUMEN);
    assertThat(lead.page().locator(".bic-chart")).isVisible();
    byte[] paper = lead.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    String pdf = new String(paper, StandardCharsets.ISO_8859_1);
    assertEquals(2, Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count());
    lead.page()
        .emulateMedia(
            new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(lead.page().locator(".bic-for-us")).isHidden();
    assertThat(lead.page().locator(".bic-chooser")).isHidden();
    assertThat(lead.page().locator(".bic-sides")).isVisible();
  }

  @Test
  public void fitsANarrowScreen() {
    Person narrow = person("lead", 320);
    narrow.go(OF_LUMEN);
    assertThat(narrow.page().locator(".bic-chart")).isVisible();
    assertEquals(320, narrow.page().evaluate("document.documentElement.scrollWidth"));
    narrow.go(OF_LUMEN + "&figure=THEIR_ANSWERS");
    assertEquals(320, narrow.page().evaluate("document.documentElement.scrollWidth"));
    assertTrue(errors.toString(), errors.isEmpty());
  }
}
