package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * From the dashboard to the issue behind a figure, and from the screen to paper and to a sheet: for
 * a client of ours whose two projects are not for everybody.
 */
public final class ReportStoryIT {

  private static final String DASHBOARD = "/secure/Dashboard.jspa";
  private static final String REPORT = "/plugins/servlet/ballincourt/report";
  private static final String OF_LUMEN = REPORT + "?projectKey=" + Brochure.PROJECT;
  private static final String HIDDEN = "TERN";
  private static final String HIDDEN_NAME = "Tern Museum online collection";
  private static final List<String> ITEMS =
      List.of("Waiting on clients", "Theirs and ours", "Our clients", "Feedback and follow-ups");

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private static long client;

  private final List<String> errors = new ArrayList<>();

  @BeforeClass
  public static void work() {
    client = new Brochure(JIRA).begin();
    JiraClient admin = JIRA.as("admin");
    String lumen = Court.BASE + "/clients/" + client;
    ObjectNode both = (ObjectNode) admin.get(lumen).json();
    both.withArray("projects").add(HIDDEN);
    Reply reply = admin.put(lumen, both.toString());
    assertEquals(reply.toString(), 200, reply.status());
    Court court = new Court(admin);
    court.awaitReplayOf(Brochure.PROJECT);
    court.awaitReplayOf(HIDDEN);
  }

  @After
  public void noScriptHasFailed() {
    assertEquals(List.of(), errors);
  }

  private Person person(String user, int width) {
    Page page = CHROMIUM.page(width);
    page.onPageError(errors::add);
    return new Person(page, JIRA.base()).logIn(user);
  }

  @Test
  public void fromTheDashboardToAnIssueBehindAFigure() {
    Person lead = person("lead", 1280);
    putAllOnTheDashboard(lead);
    assertThat(item(lead, ITEMS.get(0)).locator(".bic-item-foot")).containsText("of Lumen");
    assertFalse(lead.page().content().contains(HIDDEN_NAME));
    openTheReport(lead);
    assertThat(scope(lead)).containsText("Lumen");
    assertFalse(lead.page().content().contains(HIDDEN_NAME));
    goBehind(lead, "Answered in time", 1);
    assertThat(evidence(lead)).hasCount(4);
    evidence(lead).first().locator("a").click();
    assertThat(lead.panel()).isVisible();
    assertTrue(lead.page().url(), lead.page().url().contains("/browse/LUM-"));
  }

  @Test
  public void whoMaySeeOneProjectIsShownItsFiguresAlone() {
    Person pm2 = person("pm2", 1280);
    putAllOnTheDashboard(pm2);
    for (String title : ITEMS) {
      assertThat(item(pm2, title).locator(".bic-item-foot")).containsText("1 project of Lumen");
    }
    assertFalse(pm2.page().content().contains("LUM-"));
    openTheReport(pm2);
    assertThat(scope(pm2)).containsText(HIDDEN_NAME);
    assertThat(figure(pm2, "Answered in time", 1)).hasText("nothing had a date");
    goBehind(pm2, "Turns", 0);
    assertThat(evidence(pm2).first()).isVisible();
    for (String row : evidence(pm2).allInnerTexts()) {
      assertTrue(row, row.contains(HIDDEN + "-"));
    }
    evidence(pm2).first().locator("a").click();
    assertThat(pm2.panel()).isVisible();
  }

  private void putAllOnTheDashboard(Person person) {
    person.go(DASHBOARD);
    for (int before = 0; before < ITEMS.size(); before++) {
      String title = ITEMS.get(before);
      button(person, "Add gadget").click();
      button(person, "Add gadget " + title).click();
      assertThat(person.page().locator(".gadget")).hasCount(before + 1);
      Locator form = item(person, title).locator("form");
      form.getByLabel("Client or project").selectOption("client:" + client);
      form.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
      assertThat(item(person, title).locator(".bic-item-foot")).isVisible();
      assertThat(item(person, title).locator("h3")).hasText(title + ": Lumen");
    }
    person.go(DASHBOARD);
    assertThat(person.page().locator(".bic-item-foot")).hasCount(ITEMS.size());
    assertThat(person.page().locator(".aui-message-error")).hasCount(0);
  }

  private void openTheReport(Person person) {
    item(person, ITEMS.get(1)).getByText("Open the report").click();
    assertThat(person.page().locator("#bic-client")).hasValue(String.valueOf(client));
  }

  private static Locator item(Person person, String title) {
    return person
        .page()
        .locator(".gadget")
        .filter(
            new Locator.FilterOptions()
                .setHas(person.page().locator("h3", new Page.LocatorOptions().setHasText(title))));
  }

  private static Locator button(Person person, String name) {
    return person
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator scope(Person person) {
    return person.page().locator("#bic-scope");
  }

  private static Locator evidence(Person person) {
    return person.page().locator(".bic-evidence tbody tr");
  }

  private static void goBehind(Person person, String name, int side) {
    figure(person, name, side).locator("a").click();
    assertThat(person.page().locator("#ballincourt-evidence")).isVisible();
  }

  private static Locator figure(Person person, String name, int side) {
    Locator named =
        person
            .page()
            .getByRole(
                AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(name).setExact(true));
    return person
        .page()
        .locator(".bic-sides tr")
        .filter(new Locator.FilterOptions().setHas(named))
        .locator("td")
        .nth(side);
  }

  @Test
  public void theSheetHasTheFiguresOfTheScreen() {
    Person lead = person("lead", 1280);
    lead.go(OF_LUMEN + "&step=MONTH");
    List<List<String>> rows = sheet(lead, "#bic-figures-csv");
    for (int side = 0; side < 2; side++) {
      int cell = 2 + side;
      assertThat(figure(lead, "Turns", side)).hasText(cell(rows, "Turns that ended", cell));
      assertThat(figure(lead, "Open now", side)).hasText(cell(rows, "Open now", cell));
      assertThat(figure(lead, "Past the date now", side))
          .hasText(cell(rows, "Past the date now", cell));
      assertThat(figure(lead, "Half took no longer than", side))
          .hasText(length(cell(rows, "Median of turns, business seconds", cell)));
      assertThat(figure(lead, "Nine of ten took no longer than", side))
          .hasText(length(cell(rows, "90th percentile of turns, business seconds", cell)));
      assertThat(figure(lead, "The longest took", side))
          .hasText(length(cell(rows, "Longest turn, business seconds", cell)));
      assertThat(figure(lead, "Rounds", side))
          .hasText(
              Pattern.compile(
                  "%s turns (on|for) %s (issues|requests)"
                      .formatted(
                          cell(rows, "Rounds", cell),
                          cell(rows, "Rounds: for how many things", cell))));
    }
    assertThat(figure(lead, "Answered in time", 0))
        .containsText(
            cell(rows, "In time", 2) + " of " + cell(rows, "Ended, with a date and told", 2));
    assertThat(figure(lead, "Beyond the time to answer, together", 0))
        .hasText(cell(rows, "Working days beyond the time to answer", 2) + " working days");
    assertThat(lead.page().locator(".bic-apart dd"))
        .hasText(
            Stream.of(
                    "Turns of theirs by a status alone",
                    "Asks that they were not told of",
                    "Asks without a date",
                    "Asks that we took back")
                .map(name -> cell(rows, name, 3))
                .toArray(String[]::new));
    Locator forUs = lead.page().locator(".bic-for-us dd");
    assertThat(forUs.nth(1)).hasText(length(cell(rows, "Planned, seconds (for us only)", 2)));
    assertThat(forUs.nth(2)).hasText(length(cell(rows, "Spent, seconds (for us only)", 2)));
    assertThat(figure(lead, "Answered in time", 1))
        .hasText(cell(rows, "In time", 3) + " of " + cell(rows, "Ended, with a date and told", 3));
    assertThat(figure(lead, "Beyond the time to answer, together", 1))
        .hasText(cell(rows, "Working days beyond the time to answer", 3) + " working days");
    assertEquals(
        lead.page().locator("#bic-time-table tbody tr").count(),
        rows.stream().filter(row -> row.get(0).equals("Time, business seconds")).count());
    assertEquals(seconds(lead, 0), sum(rows, 2));
    assertEquals(seconds(lead, 1), sum(rows, 3));
    goBehind(lead, "Beyond the time to answer, together", 1);
    List<List<String>> turns = sheet(lead, "#bic-turns-csv");
    assertEquals(evidence(lead).count(), turns.size() - 1);
    int beyond = turns.get(0).indexOf("Working days beyond the date");
    assertEquals(
        4, turns.stream().skip(1).mapToInt(row -> Integer.parseInt(row.get(beyond))).sum());
  }

  /** As a person reads it: hours and minutes, of many hours the hours alone. */
  private static String length(String seconds) {
    Duration time = Duration.ofSeconds(Long.parseLong(seconds));
    String minutes =
        time.toHours() < 100 && time.toMinutesPart() > 0 ? time.toMinutesPart() + " min" : "";
    return (String.format(Locale.ROOT, "%,d h ", time.toHours()) + minutes).strip();
  }

  private static List<List<String>> sheet(Person person, String link) {
    Download download = person.page().waitForDownload(() -> person.page().click(link));
    try {
      return Files.readString(download.path(), StandardCharsets.UTF_8)
          .substring(1)
          .lines()
          .map(ReportStoryIT::cells)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a line in which no quoted cell has a quote inside. */
  private static List<String> cells(String line) {
    return Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,]*))")
        .matcher(line)
        .results()
        .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
        .toList();
  }

  private static String cell(List<List<String>> rows, String figure, int column) {
    return rows.stream()
        .filter(row -> row.get(0).equals(figure))
        .findFirst()
        .orElseThrow()
        .get(column);
  }

  private static long sum(List<List<String>> rows, int column) {
    return rows.stream()
        .filter(row -> row.get(0).equals("Time, business seconds"))
        .mapToLong(row -> Long.parseLong(row.get(column)))
        .sum();
  }

  private static long seconds(Person person, int column) {
    return person.page().locator("#bic-time-table tbody tr").all().stream()
        .mapToLong(
            row -> Long.parseLong(row.locator("td").nth(column).getAttribute("data-seconds")))
        .sum();
  }

  @Test
  public void paperHasTheFiguresOfTheScreenOnTwoPages() {
    Person lead = person("lead", 1280);
    lead.go(OF_LUMEN);
    assertThat(lead.page().locator(".bic-chart")).isVisible();
    String screen = lead.page().locator(".bic-sides tbody").first().innerText();
    String pdf =
        new String(
            lead.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
            StandardCharsets.ISO_8859_1);
    assertEquals(2, Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count());
    lead.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(lead.page().locator(".bic-for-us")).isHidden();
    assertEquals(
        screen.replaceAll("\\s+", " "),
        lead.page().locator(".bic-sides tbody").first().innerText().replaceAll("\\s+", " "));
  }

  @Test
  public void keysAloneChooseAPeriodAndOpenAFigure() {
    Person lead = person("lead", 1280);
    lead.go(OF_LUMEN);
    tabTo(lead, lead.page().locator("#bic-period"));
    lead.page().keyboard().type("Whole");
    tabTo(lead, lead.page().locator("#bic-step"));
    lead.page().keyboard().type("Month");
    tabTo(lead, button(lead, "Show"));
    lead.page().keyboard().press("Enter");
    lead.page().waitForURL(Pattern.compile(".*period=WHOLE.*step=MONTH.*"));
    tabTo(lead, figure(lead, "Answered in time", 1).locator("a"));
    lead.page().keyboard().press("Enter");
    assertThat(evidence(lead)).hasCount(4);
    tabTo(lead, evidence(lead).first().locator("a"));
    lead.page().keyboard().press("Enter");
    assertThat(lead.panel()).isVisible();
  }

  /** Goes on by Tab alone, so that whatever cannot be reached by it fails. */
  private static void tabTo(Person person, Locator wanted) {
    for (int i = 0; i < 60 && !isFocused(wanted); i++) {
      person.page().keyboard().press("Tab");
    }
    assertThat(wanted).isFocused();
  }

  private static boolean isFocused(Locator locator) {
    return (boolean) locator.evaluate("element => element === document.activeElement");
  }

  @Test
  public void canBeReadOnAPhoneInTheDark() {
    Person lead = person("lead", 1280);
    lead.go(OF_LUMEN);
    button(lead, "Theme: dark").click();
    lead.page().setViewportSize(320, 700);
    for (String path :
        List.of(OF_LUMEN, OF_LUMEN + "&figure=THEIR_ANSWERS", OF_LUMEN + "&from=xyz", REPORT)) {
      lead.go(path);
      assertThat(lead.page().locator("html")).hasAttribute("data-color-mode", "dark");
      assertThat(lead.page().locator(".bic-page")).isVisible();
      assertEquals(path, List.of(), Contrast.tooLow(lead.page()));
      assertEquals(path, 320, lead.page().evaluate("document.documentElement.scrollWidth"));
    }
  }

  @Test
  public void whatIsGoneOrWrongIsSaidInWords() {
    Person lead = person("lead", 1280);
    for (String wrong :
        List.of(
            OF_LUMEN + "&from=2026-12-31&to=2026-12-01",
            OF_LUMEN + "&from=xyz",
            OF_LUMEN + "&phase=987654321",
            OF_LUMEN + "&client=987654321",
            OF_LUMEN + "&period=EVER",
            OF_LUMEN + "&step=DAY")) {
      assertEquals(wrong, 400, lead.go(wrong).status());
      assertThat(lead.page().locator(".bic-wrong").first()).isVisible();
      assertNoTrace(lead.page().content());
    }
    for (String hidden : List.of(HIDDEN, "NOSUCH")) {
      assertEquals(404, lead.go(REPORT + "?projectKey=" + hidden).status());
      assertFalse(lead.page().content().contains(HIDDEN_NAME));
      assertNoTrace(lead.page().content());
    }
  }

  @Test
  public void anUnknownLanguageIsGivenEnglish() {
    JiraClient odd = JIRA.as("lead").with("Accept-Language", "xx-XX");
    for (String path :
        List.of(
            OF_LUMEN,
            OF_LUMEN + "&figure=THEIR_ANSWERS",
            Court.BASE + "/report?project=LUM",
            Court.BASE + "/report/figures.csv?project=LUM",
            Court.BASE + "/dashboard/sides?project=LUM")) {
      Reply reply = odd.get(path);
      assertEquals(path + reply, 200, reply.status());
      assertEquals(path, JIRA.as("lead").get(path).status(), reply.status());
      assertNoTrace(reply.body());
    }
    assertTrue(odd.get(OF_LUMEN).body().contains("Answered in time"));
  }

  private static void assertNoTrace(String text) {
    assertFalse(text, text.contains("\tat ") || text.contains("Exception"));
  }

  @Test
  public void aClientThatIsNoMoreIsSaidOnTheDashboardAndInTheLink() {
    JiraClient admin = JIRA.as("admin");
    ObjectNode lumen = (ObjectNode) admin.get(Court.BASE + "/clients/" + client).json();
    lumen.put("name", "Soon gone").putArray("projects").add("ALD");
    lumen.putArray("contacts");
    JsonNode made = admin.post(Court.BASE + "/clients", lumen.toString()).json();
    long gone = made.path("id").asLong();
    Person pm = person("pm", 1280);
    pm.go(DASHBOARD);
    button(pm, "Add gadget").click();
    button(pm, "Add gadget " + ITEMS.get(1)).click();
    Locator item = item(pm, ITEMS.get(1));
    item.getByLabel("Client or project").selectOption("client:" + gone);
    item.getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(item.locator(".bic-item-foot")).isVisible();
    Reply deleted = admin.delete(Court.BASE + "/clients/" + gone);
    assertEquals(deleted.toString(), 204, deleted.status());
    pm.go(DASHBOARD);
    assertThat(item).containsText("What was chosen here is no longer there");
    button(pm, "Choose what is shown here").click();
    assertThat(item.getByLabel("Client or project")).hasValue("");
    assertEquals(400, pm.go(OF_LUMEN + "&client=" + gone).status());
    assertThat(pm.page().locator("#bic-client-fault")).isVisible();
  }
}
