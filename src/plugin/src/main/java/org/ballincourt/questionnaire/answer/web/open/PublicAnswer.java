package org.ballincourt.questionnaire.answer.web.open;

import java.time.Duration;

/**
 * What a browser gets.
 *
 * @param status of HTTP
 * @param view null where the browser goes on elsewhere
 * @param query of the page on which it goes on; null where there is a view
 * @param retryAfter how long it should not ask again; null where it may
 */
record PublicAnswer(int status, PublicPageView view, String query, Duration retryAfter) {

  private static final int SEE_OTHER = 303;
  private static final int TOO_MANY = 429;

  static PublicAnswer page(int status, PublicPageView view) {
    return new PublicAnswer(status, view, null, null);
  }

  static PublicAnswer goOn(String query) {
    return new PublicAnswer(SEE_OTHER, null, query, null);
  }

  static PublicAnswer later(PublicPageView view, Duration retryAfter) {
    return new PublicAnswer(TOO_MANY, view, null, retryAfter);
  }
}
