package org.ballincourt.questionnaire.results.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.issue.IssueToday;
import org.ballincourt.questionnaire.results.Given;
import org.ballincourt.questionnaire.results.Wave;

/**
 * What we said to the answers that are read.
 *
 * @param actions in the order in which they were made
 * @param issues today, of those that one tracks
 * @param workable the projects in which the viewer may say something
 */
record Replies(Collection<Action> actions, Map<Action, IssueToday> issues, Set<Long> workable) {

  List<Action> to(Given given, String question) {
    return actions.stream()
        .filter(action -> action.answer().sheet().equals(given.sheet().key()))
        .filter(action -> action.answer().question().equals(question))
        .toList();
  }

  List<Action> to(Wave wave) {
    return actions.stream()
        .filter(action -> action.answer().sending() == wave.sending().id())
        .toList();
  }

  boolean areAllowedTo(Wave wave) {
    return workable.contains(wave.sending().about().project());
  }
}
