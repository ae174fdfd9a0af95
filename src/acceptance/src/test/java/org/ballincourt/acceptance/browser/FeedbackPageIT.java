package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.acceptance.feedback.Answered;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Postgres;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Answers are read on a page with charts, and become something there. */
public final class FeedbackPageIT {

  private static final String RESULTS = "/plugins/servlet/ballincourt/feedback/results";

  @ClassRule public static final Chromium CHROMIUM = new Chromium();

  private static Postgres postgres;
  private static JiraProcess jira;
  private static long sending;

  private final List<String> errors = new ArrayList<>();
  private final Person pm = person("pm", 1280);

  @BeforeClass
  public static void start() {
    postgres = Postgres.start();
    jira = Launch.fresh().withDatabase(postgres.url()).start();
    Answered answered = new Answered(postgres, jira.as("pm"));
    answered.client();
    sending = answered.send(answered.questionnaire("pulse"), true);
    List<Long> people = answered.invitations(sending);
    answered.answer(
        sending, people.get(0), null, "going", "2", "<b>Too</b> slow", "your-part", "6", "");
    answered.answer(sending, people.get(1), null, "going", "4", "Fine", "worry", "no", "");
    answered.answer(sending, people.get(2), "pm", "going", "5", "Said on the phone");
  }

  @AfterClass
  public static void stop() {
    if (jira != null) {
      jira.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }

  private Person person(String user, int width) {
    Page page = CHROMIUM.page(width);
    page.onPageError(errors::add);
    return new Person(page, jira.base()).logIn(user);
  }

  private static void open(Person person) {
    person.go(RESULTS + "?projectKey=" + Answered.PROJECT + "&sending=" + sending);
  }

  private static Locator going(Person person) {
    return person.page().locator(".bic-question").first();
  }

  @Test
  public void eachQuestionHasAChartAndTheTableThatItIsDrawnFrom() {
    open(pm);
    assertThat(going(pm).locator(".bic-chart")).isVisible();
    assertTrue((Boolean) pm.page().evaluate(painted()));
    assertThat(going(pm).locator("tbody tr")).hasCount(5);
    assertThat(going(pm)).containsText("4 or 5 of 5: 1 of 2");
    assertThat(going(pm).locator("th").nth(2)).hasText("Recorded by us");
    assertThat(pm.page().locator(".bic-waves")).containsText("Answered: 2 of 5");
    save(pm, "results-1280");
    assertEquals(List.of(), errors);
  }

  /** Whether anything is drawn on the first chart. */
  private static String painted() {
    return "(() => { const c = document.querySelector('.bic-chart canvas');"
        + " return c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(v => v); })()";
  }

  @Test
  public void theChartsAreOursAlone() {
    open(pm);
    assertEquals("undefined", pm.page().evaluate("typeof window.Chart"));
    assertEquals("function", pm.page().evaluate("typeof window.BallInCourt.Chart"));
    assertEquals(
        "refused",
        pm.page()
            .evaluate(
                "(() => { try { define(function () {}); return 'taken'; }"
                    + " catch (e) { return 'refused'; } })()"));
    assertEquals("object", pm.page().evaluate("typeof define.amd"));
  }

  @Test
  public void anAnswerBecomesAnIssueOnThePage() {
    open(pm);
    going(pm).locator("summary").click();
    Locator answer = going(pm).locator("li").filter(new Locator.FilterOptions().setHasText("slow"));
    assertThat(answer.locator("blockquote")).hasText("<b>Too</b> slow");
    answer.locator(".bic-act").click();
    pm.page().getByLabel("In words that the client can read").fill("We send drafts on Fridays");
    Locator save =
        pm.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"));
    pm.page().getByLabel("What we say").selectOption("CANT");
    save.click();
    assertThat(pm.page().locator("form.bic-acting")).containsText("who can do it instead");
    pm.page().getByLabel("What we say").selectOption("WILL");
    save.click();
    assertThat(pm.page().locator(".bic-replies"))
        .containsText("We will: We send drafts on Fridays");
    assertThat(pm.page().locator(".bic-replies a")).containsText("LUM-");
    String key = pm.page().locator(".bic-replies a").getAttribute("href").replaceAll(".*/", "");
    close(key);
    pm.page().reload();
    pm.page().locator(".bic-say-did").click();
    assertThat(pm.page().locator(".bic-replies")).containsText("We did: We send drafts on Fridays");
    assertThat(pm.page().locator(".bic-say-did")).hasCount(0);
    assertEquals(List.of(), errors);
  }

  private static void close(String key) {
    jira.as("pm")
        .get("/rest/api/2/issue/" + key + "/transitions")
        .json()
        .path("transitions")
        .forEach(
            each -> {
              if (each.at("/to/statusCategory/key").asText().equals("done")) {
                String to = "{\"transition\":{\"id\":\"" + each.path("id").asText() + "\"}}";
                jira.as("pm").post("/rest/api/2/issue/" + key + "/transitions", to);
              }
            });
  }

  @Test
  public void fitsANarrowScreen() {
    Person narrow = person("lead", 320);
    open(narrow);
    assertThat(going(narrow).locator(".bic-chart")).isVisible();
    assertEquals(320, narrow.page().evaluate("document.documentElement.scrollWidth"));
    assertThat(narrow.page().locator(".bic-act")).hasCount(0);
    save(narrow, "results-320");
  }

  @Test
  public void saysWhyThereIsNothing() {
    Person lead = person("lead", 1280);
    lead.go(RESULTS + "?projectKey=" + Answered.PROJECT + "&from=2999-01-01");
    assertThat(lead.page().locator(".bic-empty")).containsText("matches");
    lead.go(RESULTS + "?projectKey=KES");
    assertThat(lead.page().locator(".bic-empty")).containsText("Nothing has been sent yet");
    Person member = person("member", 1280);
    member.go(RESULTS);
    assertThat(member.page().locator(".bic-empty")).containsText("do not read feedback");
    assertEquals(403, member.go(RESULTS + "?projectKey=" + Answered.PROJECT).status());
  }

  private static void save(Person person, String name) {
    person
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of("target", name + ".png"))
                .setFullPage(true));
  }
}
