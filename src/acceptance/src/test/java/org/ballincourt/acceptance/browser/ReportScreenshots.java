package org.ballincourt.acceptance.browser;

import static org.ballincourt.acceptance.browser.Screenshots.shoot;

import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Pictures of where the time went. */
public final class ReportScreenshots {

  private static final int[] WIDTHS = {1280, 320};
  private static final String REPORT = "/plugins/servlet/ballincourt/report";
  private static final String OF_LUMEN = REPORT + "?projectKey=" + Brochure.PROJECT;

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  @BeforeClass
  public static void work() {
    new Brochure(JIRA).begin();
  }

  /** Full, what lies behind a figure, something wrong, off, nothing chosen, not permitted. */
  @Test
  public void ofTheReport() {
    for (int width : WIDTHS) {
      Person lead = new Person(CHROMIUM.page(width), JIRA.base()).logIn("lead");
      lead.go(OF_LUMEN);
      lead.page().locator(".bic-chart").waitFor();
      shoot(lead.page(), "report", width);
      String phase = lead.page().locator("#bic-phase option").last().getAttribute("value");
      lead.go(OF_LUMEN + "&period=WHOLE&phase=" + phase);
      shoot(lead.page(), "report-of-a-phase", width);
      lead.go(OF_LUMEN + "&figure=OUR_LATE");
      shoot(lead.page(), "report-evidence", width);
      lead.go(OF_LUMEN + "&from=2026-05-01&to=2026-04-01");
      shoot(lead.page(), "report-wrong", width);
      lead.go(REPORT + "?projectKey=KES");
      shoot(lead.page(), "report-off", width);
      lead.go(REPORT);
      shoot(lead.page(), "report-nothing-chosen", width);
      Person member = new Person(CHROMIUM.page(width), JIRA.base()).logIn("member");
      member.go(OF_LUMEN);
      shoot(member.page(), "report-not-allowed", width);
    }
  }
}
