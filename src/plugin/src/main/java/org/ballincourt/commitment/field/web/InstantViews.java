package org.ballincourt.commitment.field.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Puts instants as the person who is looking reads them. */
@Component
public class InstantViews {

  private final Texts texts;

  @Inject
  public InstantViews(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param value null for none
   */
  public InstantView of(Date value) {
    return value == null ? new InstantView("", "") : of(value.toInstant());
  }

  private InstantView of(Instant instant) {
    return new InstantView(texts.dateAndTime(instant), instant.toString());
  }

  /** Why a text is no instant. */
  public String wrong(String text) {
    return texts.text("ballincourt.field.instant.wrong", text);
  }
}
