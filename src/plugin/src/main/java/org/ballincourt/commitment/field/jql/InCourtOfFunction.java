package org.ballincourt.commitment.field.jql;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.commitment.field.MoveWord;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Texts;

/** {@code inCourtOf("client")}: what is that party's move. */
public class InCourtOfFunction extends IssuesFunction {

  private final FoundIssues issues;
  private final Sides sides;

  @Inject
  public InCourtOfFunction(
      SearchedProjects projects, FoundIssues issues, Sides sides, Texts texts) {
    super(projects, texts);
    this.issues = issues;
    this.sides = sides;
  }

  @Override
  Optional<String> wrong(List<String> arguments) {
    if (arguments.size() != 1) {
      return Optional.of(text("ballincourt.jql.court.arguments", getFunctionName(), sides.all()));
    }
    String word = arguments.get(0);
    return sides.named(word).isPresent()
        ? Optional.empty()
        : Optional.of(text("ballincourt.jql.court.party", quoted(word), sides.all()));
  }

  @Override
  List<Long> found(List<String> arguments, Map<Long, ProjectRules> in) {
    return sides
        .named(arguments.get(0))
        .map(party -> issues.inCourtOf(party, in))
        .orElse(List.of());
  }

  @Override
  String clause(List<String> arguments) {
    return sides
        .named(arguments.get(0))
        .map(party -> "\"Whose move\" = \"" + MoveWord.of(party).stored() + "\"")
        .orElse("");
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 1;
  }
}
