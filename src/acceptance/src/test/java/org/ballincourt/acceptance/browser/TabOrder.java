package org.ballincourt.acceptance.browser;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The way through a page by the Tab key alone. */
record TabOrder(Page page) {

  /** More than any page has to stop at. */
  private static final int MOST = 300;

  private static final String NAME =
      """
      const name = element => element.tagName === 'SELECT' || !element.textContent.trim()
        ? element.id : element.textContent.trim().replace(/\\s+/g, ' ');
      """;

  private static final String STOPS =
      """
      () => {
        %s
        return [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
          .filter(element => element.checkVisibility({ visibilityProperty: true }))
          .filter(element => !element.disabled && element.tabIndex >= 0)
          .map(name);
      }
      """
          .formatted(NAME);

  private static final String FOCUSED =
      """
      () => {
        %s
        const element = document.activeElement;
        if (element === document.body) {
          return '';
        }
        const style = getComputedStyle(element);
        const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
          || style.boxShadow !== 'none';
        const before = window.ballInCourtBefore;
        window.ballInCourtBefore = element;
        return element === before ? null : name(element) + (seen ? '' : ' (not seen)');
      }
      """
          .formatted(NAME);

  /** Goes once through the page: it stops at all there is, in the order in which it is read. */
  void assertReachesAllAndIsSeen() {
    page.evaluate("document.activeElement.blur()");
    List<String> reached = new ArrayList<>();
    int keys = 0;
    for (String at = next(); !"".equals(at) && keys < MOST; at = next()) {
      keys++;
      if (at != null) {
        reached.add(at);
      }
    }
    assertEquals(page.evaluate(STOPS), reached);
  }

  /** A field of several parts, such as a date, is one stop: null where it is in it still. */
  private String next() {
    page.keyboard().press("Tab");
    return (String) page.evaluate(FOCUSED);
  }
}
