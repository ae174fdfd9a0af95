package org.ballincourt.privacy.access;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** What an erasure leaves, and what it cannot reach, in words. */
@Component
public class ErasureLimits {
  private final Texts texts;

  @Inject
  public ErasureLimits(Texts texts) {
    this.texts = texts;
  }

  /** What is counted. */
  public List<String> stays() {
    return List.of(
        texts.text("ballincourt.privacy.stays.counts"),
        texts.text("ballincourt.privacy.stays.chosen"),
        texts.text("ballincourt.privacy.stays.dates"));
  }

  /** What is not ours, or not known to be about her. */
  public List<String> outOfReach() {
    return List.of(
        texts.text("ballincourt.privacy.beyond.mails"),
        texts.text("ballincourt.privacy.beyond.issues"),
        texts.text("ballincourt.privacy.beyond.history"),
        texts.text("ballincourt.privacy.beyond.files"),
        texts.text("ballincourt.privacy.beyond.backups"),
        texts.text("ballincourt.privacy.beyond.nameless"),
        texts.text("ballincourt.privacy.beyond.spelling"),
        texts.text("ballincourt.privacy.beyond.names"));
  }
}
