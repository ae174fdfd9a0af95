package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

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

/** An administrator keeps questionnaires. */
public final class QuestionnairePagesIT {

  private static final String PAGES = "/plugins/servlet/ballincourt/questionnaires";
  private static final String REST = Court.BASE + "/questionnaires";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final Person admin = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("admin");
  private final Page page = admin.page();

  @After
  public void forget() {
    for (JsonNode one : JIRA.as("admin").get(REST).json()) {
      if (one.path("builtIn").isNull()) {
        JIRA.as("admin").delete(REST + "/" + one.path("id").asText());
      }
    }
  }

  private JsonNode kept() {
    String id = page.url().replaceAll(".*id=(\\d+).*", "$1");
    return JIRA.as("admin").get(REST + "/" + id).json();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator card(int number) {
    return page.locator(".bic-card").nth(number - 1);
  }

  private Locator title(int number) {
    return card(number).locator(".bic-card-title");
  }

  private void save() {
    button(page, "Save").click();
    assertThat(page.getByText("What was sent before stays as it was.").last()).isVisible();
  }

  private void copyTheFollowUp() {
    admin.go("/projects");
    page.locator("#ballincourt-questionnaires-link").click();
    button(page, "Copy: Follow-up").click();
    page.waitForURL("**/edit?id=*");
    assertThat(page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)))
        .hasValue("Copy of Follow-up");
  }

  @Test
  public void copiesAFormAndAddsAConditionalQuestionWithAFinnishWording() {
    copyTheFollowUp();
    int before = page.locator(".bic-card").count();
    page.locator("[data-language=fi] .bic-beside").click();
    button(page, "Add a question").click();
    Locator added = card(before + 1);
    assertThat(added.getByLabel("Question – English")).isFocused();
    added.getByLabel("Question – English").fill("What was missing?");
    assertThat(page.locator("[data-language=fi]")).containsText("one text not translated");
    assertThat(added.getByText("not translated yet")).isVisible();
    added.getByLabel("Question – Finnish").fill("Mitä puuttui?");
    assertThat(page.locator("[data-language=fi]")).containsText("complete");
    added.getByLabel("Shown if this question").selectOption("quality");
    added.getByLabel("No", new Locator.GetByLabelOptions().setExact(true)).check();
    save();
    JsonNode last = kept().path("questions").get(before);
    assertEquals(
        "{\"question\":\"quality\",\"answers\":[\"no\"]}", last.path("shownIf").toString());
    assertEquals("Mitä puuttui?", last.at("/wording/fi/prompt").asText());
    page.locator("#bic-preview").click();
    page.getByText("Finnish").click();
    page.locator(".bic-pages li").last().click();
    assertThat(page.locator(".bic-sheet")).containsText("Mitä puuttui?");
    assertThat(page.locator(".bic-sheet")).containsText("Shown only if");
  }

  @Test
  public void movesAQuestionByKeyboardAndStaysThere() {
    copyTheFollowUp();
    String first = title(1).textContent().replaceFirst("1\\. ", "");
    Locator down = card(1).locator(".bic-down");
    down.focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    assertThat(title(3)).hasText("3. " + first);
    assertThat(card(3).locator(".bic-down")).isFocused();
    assertThat(page.locator("#bic-questionnaire-moved"))
        .hasText("“" + first + "” is now question 3 of " + page.locator(".bic-card").count() + ".");
    page.keyboard().press("Alt+ArrowUp");
    assertThat(title(2)).hasText("2. " + first);
    save();
    assertEquals(first, kept().at("/questions/1/wording/en/prompt").asText());
  }

  @Test
  public void aQuestionThatIsRemovedCanBePutBack() {
    copyTheFollowUp();
    String second = title(2).textContent();
    card(2).locator(".bic-remove").click();
    assertThat(button(page, "Put it back")).isFocused();
    page.keyboard().press("Enter");
    assertThat(title(2)).hasText(second);
    card(2).locator(".bic-duplicate").click();
    assertThat(title(3)).hasText(second.replaceFirst("2", "3"));
    save();
    assertEquals(
        kept().at("/questions/1/wording").toString(), kept().at("/questions/2/wording").toString());
  }

  @Test
  public void saysWhatIsWrongAtItsPlaceWithFocusOnTheFirst() {
    admin.go(PAGES + "/edit");
    page.getByLabel("Title").fill("Surprises");
    button(page, "Add a question").click();
    card(1).getByLabel("Kind of answer").selectOption("One of several options");
    assertThat(card(1).getByLabel("Kind of answer")).isFocused();
    button(page, "Save").click();
    assertThat(page.getByText("Give it a name.")).isVisible();
    Locator name = page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
    assertThat(name).isFocused();
    name.fill("Surprises");
    button(page, "Save").click();
    assertThat(card(1).locator("[lang=en]").first()).isFocused();
    assertThat(card(1).locator(".bic-wrong")).hasCount(3);
  }

  @Test
  public void ofTwoWindowsTheLaterKeepsItsOwn() {
    copyTheFollowUp();
    Person other = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("admin");
    other.page().navigate(page.url());
    other.page().getByLabel("Title").fill("How was it, really?");
    button(other.page(), "Save").click();
    assertThat(other.page().getByText("is saved.")).isVisible();
    page.getByLabel("Title").fill("How was it?");
    button(page, "Save").click();
    assertThat(page.getByText("Somebody else has saved this questionnaire")).isVisible();
    assertThat(page.getByLabel("Title")).hasValue("How was it?");
    button(page, "Keep mine as another questionnaire").click();
    assertThat(page.getByText("“Copy of Copy of Follow-up” is saved.")).isVisible();
    assertEquals("How was it?", kept().at("/title/en").asText());
  }

  @Test
  public void warnsOfWhatWouldBeLost() {
    copyTheFollowUp();
    assertEquals(
        true, page.evaluate("window.dispatchEvent(new Event('beforeunload', {cancelable: true}))"));
    page.getByLabel("Title").fill("How was it?");
    assertEquals(
        false,
        page.evaluate("window.dispatchEvent(new Event('beforeunload', {cancelable: true}))"));
    save();
    assertEquals(
        true, page.evaluate("window.dispatchEvent(new Event('beforeunload', {cancelable: true}))"));
  }

  @Test
  public void anArchivedOneStandsApartAndIsDeletedAfterAQuestion() {
    copyTheFollowUp();
    admin.go(PAGES);
    button(page, "Archive: Copy of Follow-up").click();
    assertThat(page.getByText("“Copy of Follow-up” is archived.")).isVisible();
    assertThat(page.locator("#bic-archived")).containsText("Copy of Follow-up");
    button(page, "Delete: Copy of Follow-up").click();
    assertThat(button(page, "Keep it")).isFocused();
    button(page, "Delete it now").click();
    assertThat(page.getByText("“Copy of Follow-up” is deleted.")).isVisible();
    assertThat(page.locator("#bic-archived")).hasCount(0);
    page.getByLabel("Name").fill("nothing like it");
    page.keyboard().press("Enter");
    assertThat(page.getByText("No questionnaire has “nothing like it” in its name.")).isVisible();
  }

  @Test
  public void whoRunsClientWorkSeesThePreviewOnly() {
    Person pm = new Person(CHROMIUM.page(320), JIRA.base()).logIn("pm");
    pm.go(PAGES);
    assertThat(pm.page().locator("#bic-new-questionnaire")).hasCount(0);
    assertThat(pm.page().locator("#ballincourt-questionnaires-link")).hasCount(0);
    assertEquals(320, pm.page().evaluate("document.documentElement.scrollWidth"));
    pm.page().locator("#bic-in-use th a").first().click();
    assertThat(pm.page().locator(".bic-sheet")).isVisible();
    pm.page().getByText("Finnish").click();
    assertThat(pm.page().locator(".bic-sheet[lang=fi]")).isVisible();
    assertEquals(320, pm.page().evaluate("document.documentElement.scrollWidth"));
    pm.go(PAGES + "/edit?id=4");
    assertThat(pm.page().getByText("This page cannot be shown")).isVisible();
    Person member = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("member");
    member.go(PAGES);
    assertThat(member.page().getByText("Questionnaires are for those who work for clients."))
        .isVisible();
  }

  @Test
  public void theFormFitsANarrowWindow() {
    Person narrow = new Person(CHROMIUM.page(320), JIRA.base()).logIn("admin");
    narrow.go(PAGES + "/edit?id=4");
    narrow.page().locator("[data-language=nb] .bic-beside").click();
    narrow.page().locator(".bic-card summary").first().click();
    narrow.page().locator(".bic-card summary").nth(1).click();
    assertEquals(320, narrow.page().evaluate("document.documentElement.scrollWidth"));
    assertTrue(narrow.page().locator(".bic-pair").count() > 2);
  }
}
