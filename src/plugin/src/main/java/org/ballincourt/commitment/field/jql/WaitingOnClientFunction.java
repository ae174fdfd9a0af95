package org.ballincourt.commitment.field.jql;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Texts;

/** {@code waitingOnClient()}, {@code waitingOnClient("> 5d")}: what waits for the client. */
public class WaitingOnClientFunction extends IssuesFunction {

  private final FoundIssues issues;

  @Inject
  public WaitingOnClientFunction(SearchedProjects projects, FoundIssues issues, Texts texts) {
    super(projects, texts);
    this.issues = issues;
  }

  @Override
  Optional<String> wrong(List<String> arguments) {
    return arguments.size() > 1
        ? Optional.of(text("ballincourt.jql.waiting.arguments", getFunctionName()))
        : arguments.stream().findFirst().flatMap(this::wrong);
  }

  private Optional<String> wrong(String time) {
    if (WaitingTime.of(time).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        WaitingTime.isMixed(time)
            ? text("ballincourt.jql.waiting.mixed", quoted(time))
            : text("ballincourt.jql.waiting.time", quoted(time)));
  }

  @Override
  List<Long> found(List<String> arguments, Map<Long, ProjectRules> in) {
    return arguments.stream()
        .findFirst()
        .flatMap(WaitingTime::of)
        .map(time -> issues.waitingOnClient(time, in))
        .orElseGet(() -> issues.inCourtOf(Party.CLIENT, in));
  }

  @Override
  String clause(List<String> arguments) {
    return arguments.isEmpty()
        ? "\"Whose move\" = Client"
        : "\"Whose move\" = Client AND \"Waiting since\" < -7d";
  }
}
