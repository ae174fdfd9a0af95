package org.ballincourt.acceptance.browser;

import com.microsoft.playwright.Page;

/** How well the texts of a page stand out from what lies behind them. */
final class Contrast {

  /** WCAG 2.2, 1.4.3. */
  private static final double READABLE = 4.5;

  private static final String TOO_LOW =
      """
      () => {
        const channels = colour => colour.match(/[\\d.]+/g).map(Number);
        const luminance = colour => colour.slice(0, 3)
          .map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const over = (colour, ground) => {
          const [alpha = 1] = colour.slice(3);
          return ground.map((c, i) => colour[i] * alpha + c * (1 - alpha));
        };
        const behind = element => element
          ? over(channels(getComputedStyle(element).backgroundColor), behind(element.parentElement))
          : [255, 255, 255];
        const isText = element => element.checkVisibility()
          && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        return [...document.querySelectorAll('.bic-page *')].filter(isText).map(element => {
          const ground = behind(element);
          const text = over(channels(getComputedStyle(element).color), ground);
          const both = [text, ground].map(luminance);
          const contrast = (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
          return [contrast, element.textContent.trim().slice(0, 60)];
        }).filter(([contrast]) => contrast < %s).map(String);
      }
      """
          .formatted(READABLE);

  private Contrast() {}

  /** The texts that stand out too little, each with its contrast: none on a good page. */
  static Object tooLow(Page page) {
    return page.evaluate(TOO_LOW);
  }
}
