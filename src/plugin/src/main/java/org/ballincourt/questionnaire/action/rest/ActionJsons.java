package org.ballincourt.questionnaire.action.rest;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.Reply;
import org.ballincourt.questionnaire.action.issue.IssueToday;
import org.ballincourt.questionnaire.action.issue.IssuesToday;
import org.ballincourt.questionnaire.action.rest.ActionJson.TrackedJson;
import org.springframework.stereotype.Component;

/** Puts actions on the wire, with their issues as they are now. */
@Component
public class ActionJsons {

  private final IssuesToday issues;

  @Inject
  public ActionJsons(IssuesToday issues) {
    this.issues = issues;
  }

  ActionJson of(Action action) {
    return of(List.of(action)).get(0);
  }

  /** One search for the issues of all. */
  List<ActionJson> of(List<Action> actions) {
    Map<Action, IssueToday> today = issues.of(actions);
    return actions.stream().map(action -> of(action, today.get(action))).toList();
  }

  private static ActionJson of(Action action, IssueToday today) {
    Reply reply = action.reply();
    return new ActionJson(
        action.id(),
        action.answer().sending(),
        action.answer().sheet(),
        action.answer().question(),
        TrackedJson.of(today),
        reply.kind().name(),
        reply.text(),
        reply.instead().isEmpty() ? null : reply.instead(),
        isProposed(action, today) ? Reply.Kind.DID.name() : null,
        action.made().by(),
        Wire.instant(action.made().at()),
        Wire.instant(action.made().changedAt()));
  }

  private static boolean isProposed(Action action, IssueToday today) {
    return today != null && action.isDidProposed(today.closed());
  }
}
