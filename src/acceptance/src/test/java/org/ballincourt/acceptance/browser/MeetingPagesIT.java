package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** A project manager plans meetings with people of a client, holds them and says what was said. */
public final class MeetingPagesIT {

  private static final String FEEDBACK = "/projects/LUM?selectedItem=org.ballincourt-feedback";
  private static final String PLAN = "/plugins/servlet/ballincourt/meeting/plan?projectKey=LUM";
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
    assertThat(pm.page().locator("#ballincourt-meetings")).containsText("No meeting has been");
    pm.page().locator("#bic-plan-kick-off").click();
    assertThat(pm.page().locator(".bic-empty")).containsText("nobody whom you could invite");
  }

  @Test
  public void plansAtEachWidth() {
    makeLumen();
    for (int width : WIDTHS) {
      Page page = pm(width).page();
      page.navigate(jira.base() + PLAN + "&kind=FOLLOW_UP");
      assertThat(page.locator("input[name=guest][disabled]")).hasCount(1);
      page.waitForTimeout(2000);
      page.getByLabel("Day").fill("2026-12-03");
      page.getByLabel("Begins at").fill("10:00");
      page.getByLabel("Henrik Dahl").check();
      shoot(page, "meeting-plan", width);
      assertThat(page.locator(".bic-suggested input")).hasCount(3);
      assertThat(page.locator(".bic-suggested")).containsText("for Lumen (Europe/Oslo)");
      assertFits(page);
      shoot(page, "meeting-plan", width);
    }
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
