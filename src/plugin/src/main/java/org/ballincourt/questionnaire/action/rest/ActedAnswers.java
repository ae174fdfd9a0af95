package org.ballincourt.questionnaire.action.rest;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.results.access.FeedbackAccess;
import org.ballincourt.questionnaire.results.access.Waves;
import org.springframework.stereotype.Component;

/** The answers of which something is made; one that is not told yet does not exist. */
@Component
public class ActedAnswers {

  private static final String NO_ANSWER = "ballincourt.results.no-answer";

  private final FeedbackAccess access;
  private final Waves waves;
  private final Acting acting;

  @Inject
  public ActedAnswers(FeedbackAccess access, Waves waves, Acting acting) {
    this.access = access;
    this.waves = waves;
    this.acting = acting;
  }

  /**
   * The sending to which an answer belongs, for somebody who may make something of it.
   *
   * @param key of the sheet
   */
  Sending sendingOf(String key, String question) {
    KeptSheet sheet = access.workableSheet(key);
    Sending sending = access.workableSending(sheet.sending());
    boolean told =
        waves.of(List.of(sending)).stream().allMatch(wave -> wave.told().contains(sheet));
    if (!told || sheet.sheet().answerTo(question).isEmpty()) {
      throw access.notThere(NO_ANSWER);
    }
    return sending;
  }

  Sending readable(String sending) {
    return access.readableSending(number(sending, "ballincourt.results.no-sending"));
  }

  /** The action of that id, for somebody who may say something else of it. */
  Action workable(String id) {
    String none = "ballincourt.action.not-there";
    Action action = acting.find(number(id, none)).orElseThrow(() -> access.notThere(none));
    access.workableSending(action.answer().sending());
    return action;
  }

  private long number(String text, String none) {
    if (!text.matches("\\d{1,18}")) {
      throw access.notThere(none);
    }
    return Long.parseLong(text);
  }
}
