package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** A project manager sends a questionnaire and sees what becomes of it. */
public final class SendingPagesIT {

  private static final String FEEDBACK = "/projects/LUM?selectedItem=org.ballincourt-feedback";
  private static final String FORM = "/plugins/servlet/ballincourt/feedback/send?projectKey=LUM";
  private static final int[] WIDTHS = {1280, 320};

  @ClassRule public static final Chromium CHROMIUM = new Chromium();
  @Rule public final RunningJira jira = new RunningJira(Launch::fresh);

  private Sendings sendings;

  @Before
  public void begin() {
    sendings = new Sendings(jira::as, "pm");
  }

  private void makeLumen() {
    sendings.lumen(
        contact("Henrik Dahl", "henrik@lumen.example", "nb"),
        contact("Aino Salo", "aino@lumen.example", "fi"),
        contact("Ida Lie", null, "nb"));
  }

  private Person pm(int width) {
    return new Person(CHROMIUM.page(width), jira.base()).logIn("pm");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static void assertFits(Page page) {
    Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertTrue(page.url() + " is wider by " + wider, ((Number) wider).intValue() <= 0);
  }

  @Test
  public void withoutPeopleItLeadsToTheClient() {
    Person pm = pm(1280);
    pm.go(FEEDBACK);
    assertThat(pm.page().locator("#ballincourt-feedback"))
        .containsText("Nothing has been sent yet");
    pm.page().locator("#bic-send-link").click();
    assertThat(pm.page().locator(".bic-empty")).containsText("nobody whom you could ask");
  }

  @Test
  public void untilClientsCanReachUsItIsFilledInTogether() {
    makeLumen();
    Page page = pm(1280).page();
    page.navigate(jira.base() + FORM);
    assertThat(page.locator("#bic-unreachable")).isVisible();
    assertThat(page.locator("input[value=USUAL]")).isDisabled();
    page.getByLabel("Henrik Dahl").check();
    button(page, "Preview").click();
    button(page, "Fill in together with 1 person").click();
    assertThat(page.locator(".bic-invited a"))
        .hasAttribute("href", Pattern.compile(".*/ballincourt/feedback/record\\?invitation=\\d+"));
    assertEquals(0, sendings.levers().mails().size());
  }

  @Test
  public void previewsEditsAndSendsOnceAtEachWidth() {
    makeLumen();
    sendings.reach(jira.base().toString());
    int questionnaire = 0;
    for (int width : WIDTHS) {
      Page page = pm(width).page();
      page.navigate(jira.base() + FORM);
      page.getByLabel("Questionnaire").selectOption(new SelectOption().setIndex(questionnaire++));
      page.getByText("for a second look").click();
      for (String name : List.of("Henrik Dahl", "Aino Salo", "Ida Lie")) {
        page.getByLabel(name).check();
      }
      page.getByLabel("Question 1").first().fill("Was lunch good?");
      button(page, "Preview").click();
      Locator preview = page.locator("#bic-send-preview");
      assertThat(preview).containsText("Left out: 1");
      assertThat(preview).containsText("Ida Lie – has no e-mail address");
      assertFits(page);
      Locator body = preview.locator("textarea").first();
      String proposed = body.inputValue();
      body.fill("No link");
      button(page, "Send to 2 people").click();
      assertThat(preview.locator(".bic-wrong").first()).containsText("[[link]]");
      assertThat(body).hasValue("No link");
      body.fill(proposed + "\n\nP.S. " + width);
      shoot(page, "send", width);
      button(page, "Send to 2 people").click();
      assertThat(page.locator(".bic-invited > li")).hasCount(2);
      sendings.levers().mails();
      page.reload();
      assertFits(page);
      assertThat(page.locator(".bic-invited > li").first()).containsText("has left");
      shoot(page, "sending", width);
      page.navigate(jira.base() + FEEDBACK);
      assertFits(page);
      shoot(page, "feedback", width);
    }
    JsonNode mails = sendings.levers().mails();
    assertEquals(4, mails.size());
    assertTrue(mails.toString(), mails.toString().contains("P.S. 1280"));
  }

  @Test
  public void remindsGivesTimeAndRevokesOnThePageOfTheSending() {
    makeLumen();
    sendings.reach(jira.base().toString());
    JsonNode sent =
        sendings.sent(
            "{'questionnaire':3,'contacts':[%s]}"
                .formatted(
                    jira.as("pm")
                        .get("/rest/ballincourt/1.0/clients")
                        .json()
                        .at("/0/contacts/0/id")));
    sendings.levers().mails();
    Page page = pm(1280).page();
    page.navigate(
        jira.base() + "/plugins/servlet/ballincourt/feedback/sending?id=" + sent.path("id"));
    button(page, "Remind now").click();
    assertThat(page.locator(".bic-said")).containsText("A friendly reminder is sent.");
    assertThat(page.locator(".bic-invited")).containsText("Reminded on");
    button(page, "Give more time").click();
    page.getByLabel("Last day to answer").fill("2000-01-01");
    page.locator(".bic-go").click();
    assertThat(page.locator(".bic-problem"))
        .containsText("The last day to answer is today or later");
    button(page, "Revoke").click();
    page.locator(".bic-go").click();
    assertThat(page.locator(".bic-invited")).containsText("revoked");
    button(page, "Close it for everybody").click();
    page.locator(".bic-go").click();
    assertThat(page.locator("#ballincourt-sending")).containsText("Closed on");
    assertEquals(2, sendings.levers().mails().size());
  }

  /** Only where a place for them is named. */
  private static void shoot(Page page, String name, int width) {
    String directory = System.getProperty("screenshots");
    if (directory != null) {
      Path file = Path.of(directory, name + "-" + width + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }
}
