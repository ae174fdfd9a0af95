package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.followup.Outcomes;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** What came of the work is written down on a page, and found in the registers. */
public final class OutcomePagesIT {

  private static final String OUTCOMES = "/plugins/servlet/ballincourt/outcomes?projectKey=";
  private static final String REGISTERS = "/plugins/servlet/ballincourt/registers";
  private static final String PROJECT_PAGE = "?selectedItem=org.ballincourt-project";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final List<String> errors = new ArrayList<>();
  private final Person pm = person("pm", 1280);

  @BeforeClass
  public static void begin() {
    new Outcomes(JIRA.as("admin")).lumen("['LUM','ALD','TERN']");
    new Court(JIRA.as("pm")).save("ALD", Rules.naming(Map.of()).toString());
    new Outcomes(JIRA.as("pm2"))
        .add("TERN", "{'kind':'LESSON','text':'Learned where pm may not look'}");
  }

  private Person person(String user, int width) {
    Page page = CHROMIUM.page(width);
    page.onPageError(errors::add);
    return new Person(page, JIRA.base()).logIn(user);
  }

  @After
  public void noScriptHasFailed() {
    assertEquals(List.of(), errors);
  }

  private Locator section(String code) {
    return pm.page().locator("#bic-" + code);
  }

  private Locator add(String code) {
    section(code).locator(".bic-add").click();
    return section(code).locator("form");
  }

  private static void save(Locator form) {
    form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")).click();
  }

  private static void press(Locator item, String label) {
    item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label)).click();
  }

  @Test
  public void aTestimonialIsApprovedChangedApprovedAgainAndWithdrawn() {
    pm.go("/projects/LUM?selectedItem=org.ballincourt-feedback");
    pm.page().locator("#bic-outcomes-link").click();
    pm.page().waitForLoadState();
    Locator form = add("testimonial");
    save(form);
    assertThat(form).containsText("Write it down in words.");
    form.getByLabel("What was said").fill("They kept\ntheir <b>word</b>");
    save(form);
    Locator said = section("testimonial").locator("li");
    assertThat(said.locator("blockquote")).hasText("They kept\ntheir <b>word</b>");
    assertThat(said.locator(".bic-stand")).containsText("Not approved yet");

    press(said, "These words are approved");
    save(said.locator("form"));
    assertThat(said.locator(".bic-stand")).containsText("may be used");

    press(said, "Change");
    assertThat(said.locator("form")).containsText("need approval again");
    said.locator("form").getByLabel("What was said").fill("They kept every word");
    save(said.locator("form"));
    assertThat(said.locator("blockquote")).hasText("They kept every word");
    assertThat(said.locator(".bic-stand")).containsText("Not approved yet");

    press(said, "These words are approved");
    said.locator("form").getByLabel("On which day").fill("2999-01-01");
    save(said.locator("form"));
    assertThat(said.locator("form")).containsText("That day has not come yet.");
    said.locator("form").getByLabel("On which day").fill("2026-03-02");
    save(said.locator("form"));
    assertThat(said.locator(".bic-stand")).hasText("Approved on 2 March 2026: may be used");

    press(said, "It was withdrawn");
    save(said.locator("form"));
    assertThat(said.locator(".bic-stand")).containsText("not to be used any more");
    press(said, "Delete");
    said.locator(".bic-go").click();
    assertThat(section("testimonial")).containsText("There is no testimonial yet");
  }

  @Test
  public void whatSomebodyElseHasChangedIsNotApprovedUnseen() {
    long henrik = JIRA.as("pm").get(Court.BASE + "/clients").json().at("/0/contacts/0/id").asLong();
    Outcomes api = new Outcomes(JIRA.as("pm"));
    var said = api.add("LUM", "{'kind':'TESTIMONIAL','giver':%d,'text':'Seen'}".formatted(henrik));
    pm.go(OUTCOMES + "LUM");
    JIRA.as("pm")
        .put(Court.BASE + "/outcomes/" + said.path("id"), said.put("text", "Unseen").toString());
    Locator item = section("testimonial").locator("li");
    press(item, "These words are approved");
    save(item.locator("form"));
    assertThat(item).containsText("Somebody else has saved this meanwhile");
    assertTrue(api.now(said).path("approvedOn").isNull());
    item.locator(".bic-load-anew").click();
    assertThat(item.locator("blockquote")).hasText("Unseen");
    JIRA.as("pm").delete(Court.BASE + "/outcomes/" + said.path("id"));
  }

  @Test
  public void aPermissionHasConditionsAndAnEndAndAReferralIsThankedFor() {
    pm.go(OUTCOMES + "LUM");
    Locator form = add("permission");
    form.getByLabel("What may be shown").fill("The front page, on our site");
    form.getByLabel("Given").fill("2026-03-02");
    form.getByLabel("Until this day").fill("2026-03-01");
    form.getByLabel("Conditions").fill("Not the prices");
    save(form);
    assertThat(form).containsText("That is before 2 March 2026.");
    form.getByLabel("Until this day").fill("2099-03-01");
    save(form);
    Locator may = section("permission").locator("li");
    assertThat(may.locator(".bic-stand"))
        .hasText("May be shown since 2 March 2026, until 1 March 2099");
    assertThat(may).containsText("On condition: Not the prices");

    form = add("referral");
    form.getByLabel("Who gave it").selectOption("Ida Lie (Lumen)");
    form.getByLabel("To whom").fill("Siri at Tern");
    form.getByLabel("What became of it").selectOption("We are in touch");
    save(form);
    Locator named = section("referral").locator("li");
    assertThat(named.locator(".bic-stand")).hasText("We are in touch; not thanked yet");
    press(named, "We said thank you");
    save(named.locator("form"));
    assertThat(named.locator(".bic-stand")).containsText("thanked on");

    pm.page().locator("#bic-registers-link").click();
    pm.page().locator(".bic-kinds").getByText("Referrals").click();
    assertThat(pm.page().locator(".bic-list")).containsText("Siri at Tern");
    pm.page().locator(".bic-list").getByRole(AriaRole.LINK).first().click();
    assertThat(section("referral")).containsText("Siri at Tern");
  }

  @Test
  public void whatCouldComeNextBecomesAnIssue() {
    pm.go(OUTCOMES + "LUM");
    Locator form = add("next-work");
    form.getByLabel("What could come next").fill("A shop\nwith a till");
    save(form);
    Locator next = section("next-work").locator("li");
    press(next, "Make an issue");
    assertThat(next.locator("form").getByLabel("Summary")).hasValue("A shop");
    next.locator("form").getByLabel("Key of the project").fill("NOPE");
    save(next.locator("form"));
    assertThat(next.locator("form .error")).hasCount(1);
    next.locator("form").getByLabel("Key of the project").fill("LUM");
    save(next.locator("form"));
    assertThat(next.getByRole(AriaRole.LINK)).containsText("A shop (not closed yet)");
  }

  @Test
  public void aLessonIsSeenInTheSecondProjectOfTheSameClient() {
    pm.go(OUTCOMES + "LUM");
    Locator form = add("lesson");
    form.getByLabel("What we learned").fill("Ask Henrik for pictures in the first week");
    save(form);
    assertThat(section("lesson")).containsText("in the first week");

    pm.go("/projects/ALD" + PROJECT_PAGE);
    Locator lessons = pm.page().locator(".bic-lessons");
    assertThat(lessons).containsText("Ask Henrik for pictures in the first week");
    assertThat(lessons).containsText("One more lesson was learned in projects that you may not");
    press(lessons, "Seen");
    assertThat(lessons).containsText("The lessons stay on the page");
    pm.page().reload();
    assertThat(lessons).not().containsText("in the first week");
    assertThat(lessons).containsText("One more lesson");

    pm.go(REGISTERS + "?kind=LESSON");
    assertThat(pm.page().locator(".bic-list tbody tr")).hasCount(1);
    assertThat(pm.page().locator(".bic-hidden"))
        .hasText("One more is from projects in which you may not see them.");
    assertThat(pm.page().locator("#bic-register-csv"))
        .hasAttribute("href", Pattern.compile(".*/outcomes\\.csv\\?kind=LESSON"));
  }

  @Test
  public void whoReadsFeedbackLooksAndWhoDoesNotIsTold() {
    Person lead = person("lead", 320);
    lead.go(OUTCOMES + "LUM");
    assertThat(lead.page().locator("#bic-referral")).isVisible();
    assertThat(lead.page().locator(".bic-add, .bic-deed")).hasCount(0);
    assertTrue(fits(lead.page()));
    Person member = person("member", 320);
    assertEquals(403, member.go(OUTCOMES + "LUM").status());
    assertEquals(404, person("pm", 320).go(OUTCOMES + "TERN").status());
    member.go(REGISTERS);
    assertThat(member.page().locator(".bic-empty")).containsText("You see what came of the work");
    assertTrue(fits(member.page()));
  }

  private static boolean fits(Page page) {
    return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
  }
}
