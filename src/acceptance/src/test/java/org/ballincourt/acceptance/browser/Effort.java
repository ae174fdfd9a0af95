package org.ballincourt.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody has gone through in a window from now on: each page that was loaded, those to which
 * she was sent on too, and each form that was sent, by the browser or by a script.
 */
final class Effort {

  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

  private final List<String> steps = new ArrayList<>();

  private Effort() {}

  static Effort in(Page page) {
    Effort effort = new Effort();
    page.onRequest(request -> effort.note(page, request));
    return effort;
  }

  private void note(Page page, Request request) {
    boolean loads = request.isNavigationRequest() && request.frame() == page.mainFrame();
    if (loads || !LOOKING.contains(request.method())) {
      steps.add(request.method() + " " + request.url());
    }
  }

  /** In their order. */
  List<String> steps() {
    return List.copyOf(steps);
  }
}
