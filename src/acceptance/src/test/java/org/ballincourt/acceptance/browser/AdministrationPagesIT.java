package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** An administrator switches a project on after the installation, and sees what became of it. */
public final class AdministrationPagesIT {

  private static final String PROJECTS = "/plugins/servlet/ballincourt/admin/projects";

  private static final String SITE = "/plugins/servlet/ballincourt/admin/site";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(() -> Launch.fresh().withProjectsOff());

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final Person admin = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("admin");
  private final Page page = admin.page();

  @Test
  public void leadsFromTheInstallationToAProjectThatIsOn() {
    admin.go(PROJECTS);
    confirmPassword();
    assertThat(page.getByText("Ball in Court is installed")).isVisible();

    page.getByLabel("Name or key").fill("lumen");
    page.keyboard().press("Enter");
    Locator lumen = page.locator("tr[data-project=LUM]");
    lumen.getByText("Switch on").focus();
    page.keyboard().press("Enter");
    assertThat(page.getByText(Pattern.compile("histories of \\d+ issues are read"))).isVisible();
    page.getByText("Switch on", new Page.GetByTextOptions().setExact(true)).click();

    assertThat(lumen.getByText("On", new Locator.GetByTextOptions().setExact(true))).isVisible();
    menu("Changes");
    assertThat(page.locator("tbody tr").first()).containsText("Ada Admin");
    assertThat(page.locator("tbody tr").first()).containsText("Switched the project on");
  }

  @Test
  public void checksWhenItIsAskedTo() {
    admin.go(PROJECTS);
    confirmPassword();
    menu("Health");
    page.getByText("Check now").click();

    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("about to start");
  }

  @Test
  public void leadsToTheNumberThatIsWrong() {
    admin.go(PROJECTS);
    confirmPassword();
    page.getByLabel("Issues a second").fill("0");
    page.keyboard().press("Enter");

    assertThat(page.getByText("A whole number from 1 to 10,000 is expected here.")).isVisible();
    assertThat(page.getByLabel("Issues a second")).isFocused();
  }

  @Test
  public void leadsToTheDaysThatAreWrongAtEachWidth() {
    for (int width : new int[] {1280, 320}) {
      Person somebody = new Person(CHROMIUM.page(width), JIRA.base()).logIn("admin");
      Page site = somebody.page();
      somebody.go(SITE);
      site.locator("input[type=password]").fill("admin");
      site.keyboard().press("Enter");
      site.getByLabel("Working days before a reminder").fill("61");
      site.keyboard().press("Enter");
      assertThat(site.getByText("A whole number from 0 to 60 is expected here.")).isVisible();
      assertThat(site.getByLabel("Working days before a reminder")).isFocused();
      Object fits = site.evaluate("document.documentElement.scrollWidth <= innerWidth");
      assertEquals(Boolean.TRUE, fits);
      shoot(site, width);
      site.getByLabel("Working days before a reminder").fill("7");
      site.keyboard().press("Enter");
      assertThat(site.locator("#bic-reminder-error")).isEmpty();
      assertThat(site.getByLabel("Working days before a reminder")).hasValue("7");
    }
  }

  /** Only where a place for them is named. */
  private static void shoot(Page site, int width) {
    String directory = System.getProperty("screenshots");
    if (directory != null) {
      Path file = Path.of(directory, "site-" + width + ".png");
      site.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }

  @Test
  public void isNoWiderThanTheWindowWhateverIsSearchedFor() {
    admin.go(PROJECTS + "?q=" + "w".repeat(2_000));
    confirmPassword();

    assertThat(page.getByText("No project is called")).isVisible();
    Object fits = page.evaluate("document.documentElement.scrollWidth <= innerWidth");
    assertEquals(Boolean.TRUE, fits);
  }

  private void menu(String name) {
    page.locator(".aui-page-panel-nav").getByText(name).click();
  }

  private void confirmPassword() {
    page.locator("input[type=password]").fill("admin");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains(PROJECTS) && !url.contains("WebSudo"));
  }
}
