package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Questions in a browser, as whoever answers them, or takes the answers down, meets them. */
record Sheet(Page page) {

  void choose(String question, String choice) {
    String input = "input[name=choice-" + question + "][value='" + choice + "']";
    page.locator("label").filter(new Locator.FilterOptions().setHas(page.locator(input))).click();
    assertThat(page.locator(input)).isChecked();
  }

  void chooseWhereThereIs(String question, String choice) {
    if (page.locator("input[name=choice-" + question + "]").count() > 0) {
      choose(question, choice);
    }
  }

  Locator text(String question) {
    return page.locator("[name=text-" + question + "]");
  }

  void deed(String deed) {
    page.locator("button[name=deed][value=" + deed + "]").click();
  }

  boolean isLast() {
    return page.locator("[value=finish]").count() > 0;
  }

  /** Each page with the last choice of each question, until it can be sent. */
  void answerAll() {
    while (!isLast()) {
      for (Locator question : page.locator("fieldset.question").all()) {
        question.locator(".scale label, .options:not(.refusal) label").last().click();
      }
      deed("next");
    }
  }
}
