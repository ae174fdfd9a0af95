package org.ballincourt.questionnaire.invitation.post.preparation;

import java.util.ArrayList;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;

/** Gathers all that is wrong with one request. */
final class Refusals {

  private final List<Fault> faults = new ArrayList<>();
  private final Texts texts;

  Refusals(Texts texts) {
    this.texts = texts;
  }

  /** Notes what is wrong at a place of the request. */
  void note(String field, String key, Object... arguments) {
    faults.add(new Fault(field, texts.text(key, arguments)));
  }

  /**
   * @throws Refusal where anything was noted
   */
  void check() {
    if (!faults.isEmpty()) {
      throw new Refusal(Refusal.Kind.BAD_INPUT, faults);
    }
  }
}
