package org.ballincourt.report.dashboard.waiting;

import org.ballincourt.court.web.lists.Item;

/** One issue that waits for a client. */
public record Waiting(Standing standing, Item item) {

  boolean isVisible() {
    return item.isVisible();
  }
}
