package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** A report is shared from its page, read, and deleted. */
public final class SharedReportPageIT {

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final List<String> errors = new ArrayList<>();

  @BeforeClass
  public static void work() {
    new Brochure(JIRA).begin();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  @Test
  public void keepsAReportForAllWhoSeeItsFigures() {
    Page page = CHROMIUM.page(1280);
    page.onPageError(errors::add);
    new Person(page, JIRA.base())
        .logIn("lead")
        .go("/plugins/servlet/ballincourt/report?projectKey=" + Brochure.PROJECT);
    String share = "Share…";
    press(page, share);
    press(page, "Cancel");
    press(page, share);
    press(page, "Share");

    page.waitForURL(Pattern.compile(".*/report/shared\\?number=\\d+"));
    assertThat(page.locator("h1")).containsText("Report 1: ");
    assertThat(page.locator(".bic-report")).containsText("As counted on");
    assertThat(page.locator("#bic-today-result")).containsText("Nothing differs");
    assertThat(page.locator(".bic-sides tbody a")).hasCount(0);
    assertThat(page.locator(".bic-chart")).isVisible();
    assertThat(page.locator("body")).not().containsText("For us only");

    press(page, "Delete…");
    page.locator(".bic-question .bic-go").click();
    page.waitForURL(Pattern.compile(".*/report/shared\\?projectKey=.*"));
    assertThat(page.locator(".bic-empty")).containsText("Nobody has shared a report yet");
    assertEquals(List.of(), errors);
  }
}
