package org.ballincourt.acceptance.browser;

import static org.junit.Assume.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.rules.ExternalResource;

/** This machine's Chromium; without one its tests are left out or, if it is required, fail. */
public final class Chromium extends ExternalResource {

  private static final List<String> SWITCHES =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** How long a slow machine may take; no test is about speed. */
  private static final double PATIENCE_MILLIS = 60_000;

  private final Path executable = Path.of(System.getProperty("chromium"));
  private Playwright playwright;
  private Browser browser;

  /** A page of a person of its own, in a window so many pixels wide. */
  public Page page(int width) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
    page.setDefaultTimeout(PATIENCE_MILLIS);
    return page;
  }

  /** The same for somebody whose browser runs no script. */
  Page plainPage(int width) {
    Page page =
        browser.newPage(
            new Browser.NewPageOptions().setViewportSize(width, 700).setJavaScriptEnabled(false));
    page.setDefaultTimeout(PATIENCE_MILLIS);
    return page;
  }

  @Override
  protected void before() throws IOException {
    assumeWanted(System.getProperty("browser"));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    PlaywrightDriver.use();
    playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    LaunchOptions options = new LaunchOptions().setExecutablePath(executable).setArgs(SWITCHES);
    browser = playwright.chromium().launch(options);
  }

  @Override
  protected void after() {
    playwright.close();
  }

  private void assumeWanted(String browser) {
    assumeTrue("no browser is wanted (-Dbrowser=no)", !browser.equals("no"));
    boolean there = Files.isExecutable(executable);
    String missing = "there is no browser at " + executable + " (-Dchromium=...)";
    if (browser.equals("required") && !there) {
      throw new IllegalStateException(missing);
    }
    assumeTrue(missing, there);
  }
}
