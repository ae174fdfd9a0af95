package org.ballincourt.questionnaire.rest;

import jakarta.inject.Inject;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.QuestionnaireFault;
import org.ballincourt.questionnaire.QuestionnaireFault.Reason;
import org.ballincourt.questionnaire.QuestionnaireRules;
import org.ballincourt.questionnaire.access.QuestionAccess;
import org.ballincourt.questionnaire.store.QuestionnaireRefused;
import org.springframework.stereotype.Component;

/** Says in the viewer’s words why a questionnaire is left as it is. */
@Component
public class QuestionnaireRefusals {

  private final QuestionAccess access;
  private final Texts texts;

  @Inject
  public QuestionnaireRefusals(QuestionAccess access, Texts texts) {
    this.access = access;
    this.texts = texts;
  }

  /**
   * @param id as the request named it
   */
  Refusal of(QuestionnaireRefused refused, String id) {
    return switch (refused.why()) {
      case GONE -> access.notThere(id);
      case CHANGED ->
          new Refusal(Kind.CONFLICT, texts.text("ballincourt.questionnaire.changed-meanwhile"));
      case SENT -> new Refusal(Kind.CONFLICT, texts.text("ballincourt.questionnaire.sent"));
    };
  }

  Refusal of(QuestionnaireFault fault) {
    return new Refusal(
        Kind.BAD_INPUT,
        fault.faults().stream().map(one -> new Fault(one.place(), words(one.reason()))).toList());
  }

  private String words(Reason reason) {
    return switch (reason) {
      case NO_LANGUAGE -> texts.text("ballincourt.questionnaire.fault.no-language");
      case NO_QUESTION -> texts.text("ballincourt.questionnaire.fault.no-question");
      case TOO_MANY_QUESTIONS ->
          texts.text(
              "ballincourt.questionnaire.fault.too-many-questions",
              QuestionnaireRules.MOST_QUESTIONS);
      case NOT_AN_ID -> texts.text("ballincourt.questionnaire.fault.not-an-id");
      case SAME_ID -> texts.text("ballincourt.questionnaire.fault.same-id");
      case OPTIONS ->
          texts.text("ballincourt.questionnaire.fault.options", QuestionnaireRules.MOST_OPTIONS);
      case WHY_OF_TEXT -> texts.text("ballincourt.questionnaire.fault.why-of-text");
      case NOT_EARLIER -> texts.text("ballincourt.questionnaire.fault.not-earlier");
      case NO_SUCH_ANSWER -> texts.text("ballincourt.questionnaire.fault.no-such-answer");
      case NO_WORDS -> texts.text("ballincourt.questionnaire.fault.no-words");
    };
  }
}
