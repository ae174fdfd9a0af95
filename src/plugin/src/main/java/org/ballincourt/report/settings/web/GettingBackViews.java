package org.ballincourt.report.settings.web;

import jakarta.inject.Inject;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.settings.store.GettingBackStore;
import org.springframework.stereotype.Component;

/** Puts together what the page of a project's settings shows of its report. */
@Component
public class GettingBackViews {

  private final GettingBackStore store;
  private final Texts texts;

  @Inject
  public GettingBackViews(GettingBackStore store, Texts texts) {
    this.store = store;
    this.texts = texts;
  }

  public GettingBackView of(long project) {
    return new GettingBackView(store.of(project), texts);
  }
}
