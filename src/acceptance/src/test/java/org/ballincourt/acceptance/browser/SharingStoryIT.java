package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * A lead shares a report, the project manager says that a status means something else, and the lead
 * reads what that changes.
 */
public final class SharingStoryIT {

  private static final String REPORT = "/plugins/servlet/ballincourt/report";
  private static final String OF_LUMEN = REPORT + "?projectKey=" + Brochure.PROJECT;
  private static final String LIST = REPORT + "/shared?projectKey=" + Brochure.PROJECT;
  private static final Pattern COPY = Pattern.compile(".*/report/shared\\?number=\\d+");
  private static final String THEIRS = "The client’s move";
  private static final String OURS = "Our move";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final List<String> errors = new ArrayList<>();
  private final Person lead = person("lead");
  private final Page page = lead.page();

  @BeforeClass
  public static void work() {
    new Brochure(JIRA).begin();
  }

  @After
  public void noScriptHasFailed() {
    assertEquals(List.of(), errors);
  }

  private Person person(String user) {
    Page page = CHROMIUM.page(1280);
    page.onPageError(errors::add);
    return new Person(page, JIRA.base()).logIn(user);
  }

  @Test
  public void readsWhereTodayDiffersAndWhy() {
    setReviewTo(THEIRS);
    lead.go(OF_LUMEN);
    followAFigureToAnIssueAndBack();
    List<String> then = figures();
    share();
    assertThat(page.locator("#bic-today-result")).containsText("Nothing differs");
    setReviewTo(OURS);

    lead.go(OF_LUMEN);
    List<String> today = figures();
    assertNotEquals(then, today);
    link("Shared reports").click();
    page.locator(".bic-copies a").first().click();
    page.waitForURL(COPY);
    assertEquals(then, figures());
    assertThat(page.locator("#bic-today-result")).containsText("differs from this");
    assertThat(today().locator("li").first())
        .containsText(
            Pattern.compile(
                "What the statuses mean.* of Lumen website were changed.*by Petra Moen"));
    assertEachFigureIsThatOf(then, today);
    Locator heading = today().getByText("turns or requests that are there no more").first();
    assertThat(heading).containsText("statuses mean something else");
    today().locator(".bic-reason a").first().click();
    assertThat(lead.panel()).isVisible();
  }

  private void followAFigureToAnIssueAndBack() {
    page.locator(".bic-sides tbody a").first().click();
    assertThat(page.locator("#ballincourt-evidence")).isVisible();
    page.locator(".bic-evidence tbody a").first().click();
    assertThat(lead.panel()).isVisible();
    page.goBack();
    link("Where the time went").click();
    assertThat(page.locator(".bic-chart")).isVisible();
  }

  /** What differs stands as it was shared beside what the report says now. */
  private void assertEachFigureIsThatOf(List<String> then, List<String> today) {
    Locator rows = today().locator("#bic-today-figures tbody tr");
    assertTrue(rows.count() > 0);
    for (Locator row : rows.all()) {
      List<String> cells = row.locator("th, td").allInnerTexts();
      assertTrue(then + " " + cells, then.contains(line(cells.get(0), cells.get(1), cells.get(3))));
      assertTrue(
          today + " " + cells, today.contains(line(cells.get(0), cells.get(2), cells.get(4))));
    }
  }

  /** In the browser, as whoever keeps the project does it. */
  private void setReviewTo(String move) {
    Person pm = person("pm");
    pm.go("/plugins/servlet/ballincourt/project/settings?projectKey=" + Brochure.PROJECT);
    pm.page().locator("#bic-statuses-link").click();
    Locator review = pm.page().getByLabel("In review by client", exactly());
    if (review.locator("option:checked").innerText().equals(move)) {
      return;
    }
    review.selectOption(move);
    assertThat(pm.page().locator(".bic-preview")).containsText("After:");
    pm.page().getByRole(AriaRole.BUTTON, named("Save")).click();
    Locator reading = pm.page().locator(".bic-reading");
    assertThat(reading).isVisible(); // before anything is saved the same words are there, hidden
    assertThat(reading).containsText("The history has been read");
    new Court(JIRA.as("pm")).awaitReplayOf(Brochure.PROJECT);
  }

  @Test
  public void aCopyOnPaperIsTheCopyOnTheScreen() {
    lead.go(OF_LUMEN);
    share();
    List<String> screen = figures();
    List<String> apart = page.locator(".bic-apart dl > div").allInnerTexts();
    String pdf =
        new String(
            page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
            StandardCharsets.ISO_8859_1);
    assertEquals(2, Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count());
    assertTrue("A4", Pattern.compile("/MediaBox\\s*\\[0 0 59[45]\\S* 84[12]").matcher(pdf).find());

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertEquals(screen, figures());
    assertEquals(
        apart.stream().map(SharingStoryIT::words).toList(),
        page.locator(".bic-apart dl > div").allInnerTexts().stream()
            .map(SharingStoryIT::words)
            .toList());
    assertThat(page.locator("body")).not().containsText("For us only");
    assertThat(page.locator("#bic-report-print")).isHidden();
    assertThat(page.locator(".bic-way")).isHidden();
  }

  @Test
  public void canBeReadOnAPhoneInTheDark() {
    String copy = differingCopy();
    page.getByRole(AriaRole.BUTTON, named("Theme: dark")).click();
    page.setViewportSize(320, 700);
    for (String path : List.of(copy, LIST, LIST + "&from=50")) {
      lead.go(path);
      assertThat(page.locator("html")).hasAttribute("data-color-mode", "dark");
      assertThat(page.locator(".bic-page")).isVisible();
      assertEquals(path, List.of(), Contrast.tooLow(page));
      assertEquals(path, 320, page.evaluate("document.documentElement.scrollWidth"));
    }
  }

  @Test
  public void canBeReadAndDeletedWithKeysAlone() {
    String copy = differingCopy();
    for (String path : List.of(OF_LUMEN, LIST, copy)) {
      lead.go(path);
      assertThat(page.locator(".bic-page")).isVisible();
      new TabOrder(page).assertReachesAllAndIsSeen();
    }
    Locator delete = page.locator("#bic-shared-delete");
    delete.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".bic-question .bic-go")).isFocused();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(delete).isFocused();
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/report/shared\\?projectKey=.*"));
  }

  /** The path of a copy from which today differs. */
  private String differingCopy() {
    JiraClient pm = JIRA.as("pm");
    Court court = new Court(pm);
    String now = court.rulesOf(Brochure.PROJECT).toString();
    lead.go(OF_LUMEN);
    share();
    String copy = page.url().substring(JIRA.base().toString().length());
    String review = "\"90004\":\"";
    boolean theirs = now.contains(review + "CLIENT");
    court.save(
        Brochure.PROJECT,
        theirs
            ? now.replace(review + "CLIENT", review + "TEAM")
            : now.replace(review + "TEAM", review + "CLIENT"));
    lead.go(copy);
    assertThat(page.locator("#bic-today-figures")).isVisible();
    return copy;
  }

  private void share() {
    page.getByRole(AriaRole.BUTTON, named("Share…")).click();
    page.getByRole(AriaRole.BUTTON, named("Share")).click();
    page.waitForURL(COPY);
    assertThat(page.locator(".bic-chart")).isVisible();
  }

  /** Each figure with what it is of us and of the client. */
  private List<String> figures() {
    return page.locator(".bic-sides tbody tr:not(.bic-group)").all().stream()
        .map(row -> row.locator("th, td").allInnerTexts())
        .map(cells -> line(cells.get(0), cells.get(1), cells.get(2)))
        .toList();
  }

  private static String line(String name, String ours, String theirs) {
    return words(name + ": " + ours + " / " + theirs);
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private Locator today() {
    return page.locator(".bic-today");
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, named(name)).first();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
