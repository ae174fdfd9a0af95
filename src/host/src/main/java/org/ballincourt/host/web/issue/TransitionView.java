package org.ballincourt.host.web.issue;

import java.util.List;
import org.ballincourt.host.web.issue.IssueView.Field;
import org.ballincourt.host.workflow.TransitionRefused;

/**
 * A transition that was not done, and why.
 *
 * @param messages in general
 * @param fields what is wrong with single fields
 */
public record TransitionView(
    String issueKey, String transition, List<String> messages, List<Field> fields) {

  TransitionView(String issueKey, String transition, TransitionRefused refused) {
    this(
        issueKey,
        transition,
        refused.messages(),
        refused.fields().entrySet().stream()
            .map(each -> new Field(each.getKey(), each.getValue()))
            .toList());
  }
}
