package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ballincourt.acceptance.browser.Screenshots.shoot;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Pictures of what is kept about people, and of erasing it. */
public final class PrivacyScreenshots {

  private static final int[] WIDTHS = {1280, 320};

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA = new RunningJira(Launch::fresh);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  @Test
  public void ofPeople() {
    Sendings pm = new Sendings(JIRA::as, "pm");
    JsonNode lumen =
        pm.lumen(
            contact("Henrik Dahl", "henrik@lumen.example", "en"),
            contact("Aino Salo", "aino@lumen.example", "fi"));
    pm.reach(JIRA.base().toString());
    pm.sent("{'questionnaire':3,'contacts':[%s]}".formatted(lumen.at("/contacts/0/id")));
    pm.levers().mails();
    for (int width : WIDTHS) {
      Page page = new Person(CHROMIUM.page(width), JIRA.base()).logIn("pm").page();
      open(page, lumen.path("id").asText());
      shoot(page, "privacy-people", width);
      page.getByText("Henrik Dahl").click();
      shoot(page, "privacy-contact", width);
      page.locator("#bic-erase").click();
      assertThat(page.locator("#bic-beyond")).containsText("Backups");
      shoot(page, "privacy-question", width);
    }
    erase(lumen.path("id").asText());
  }

  private static void open(Page page, String client) {
    page.navigate(JIRA.base() + "/plugins/servlet/ballincourt/client?id=" + client);
    page.locator("#bic-people").click();
  }

  private static void erase(String client) {
    Page page = new Person(CHROMIUM.page(1280), JIRA.base()).logIn("pm").page();
    open(page, client);
    page.getByText("Henrik Dahl").click();
    page.locator("#bic-erase").click();
    page.locator("#bic-erase-now").click();
    assertThat(page.locator("#bic-stand")).containsText("Erased");
    assertThat(page.locator("body")).not().containsText("Henrik");
    shoot(page, "privacy-erased", 1280);
  }
}
