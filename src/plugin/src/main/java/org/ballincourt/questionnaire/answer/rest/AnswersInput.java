package org.ballincourt.questionnaire.answer.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerFault;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.answer.WrittenText;

/** Reads answers that somebody has written down. */
final class AnswersInput {

  private static final Set<String> MEMBERS = Set.of("answers");
  private static final Set<String> ANSWER_MEMBERS = Set.of("chosen", "text");

  private AnswersInput() {}

  /** What is wrong is noted at its place; nothing that was sent is left out without a word. */
  static AnswerSheet read(JsonInput body, Questionnaire form) {
    body.allowOnly(MEMBERS);
    JsonInput answers = body.member("answers");
    if (answers.isAbsent()) {
      answers.fault("ballincourt.input.missing");
    }
    Map<String, Answer> given = new LinkedHashMap<>();
    answers.forEachMember((id, answer) -> given.put(id, read(id, answer, form)));
    AnswerSheet sheet = new AnswerSheet(given);
    form.faultsOf(sheet).forEach((id, fault) -> note(answers.member(id), fault));
    AnswerSheet kept = form.kept(sheet);
    sheet.answers().keySet().stream()
        .filter(id -> form.question(id).isPresent() && !kept.answers().containsKey(id))
        .forEach(id -> answers.member(id).fault("ballincourt.answer.fault.not-shown"));
    return sheet;
  }

  private static Answer read(String id, JsonInput answer, Questionnaire form) {
    if (form.question(id).isEmpty()) {
      answer.fault("ballincourt.answer.fault.no-such-question");
    }
    answer.allowOnly(ANSWER_MEMBERS);
    List<String> chosen = new ArrayList<>();
    answer
        .member("chosen")
        .elements()
        .forEach(element -> element.required(element.text()).ifPresent(chosen::add));
    return new Answer(chosen, WrittenText.clean(answer.member("text").text().orElse("")));
  }

  private static void note(JsonInput place, AnswerFault fault) {
    switch (fault) {
      case MISSING -> place.fault("ballincourt.answer.fault.missing");
      case NO_SUCH_CHOICE -> place.fault("ballincourt.answer.fault.no-such-choice");
      case MORE_THAN_ONE -> place.fault("ballincourt.answer.fault.more-than-one");
      case TOO_LONG -> place.fault("ballincourt.answer.fault.too-long", Answer.LONGEST_TEXT);
    }
  }
}
