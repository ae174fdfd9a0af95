package org.ballincourt.commitment.field.jql;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Texts;

/**
 * {@code pastTheDate()}: what is past the date, ours and theirs; the client's only where they were
 * told.
 */
public class PastTheDateFunction extends IssuesFunction {

  private final FoundIssues issues;

  @Inject
  public PastTheDateFunction(SearchedProjects projects, FoundIssues issues, Texts texts) {
    super(projects, texts);
    this.issues = issues;
  }

  @Override
  Optional<String> wrong(List<String> arguments) {
    return arguments.isEmpty()
        ? Optional.empty()
        : Optional.of(text("ballincourt.jql.past.arguments", getFunctionName()));
  }

  @Override
  List<Long> found(List<String> arguments, Map<Long, ProjectRules> in) {
    return issues.pastTheDate(in);
  }

  @Override
  String clause(List<String> arguments) {
    return "\"Answer by\" < now()";
  }
}
