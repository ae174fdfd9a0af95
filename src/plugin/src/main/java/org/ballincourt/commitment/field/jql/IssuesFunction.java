package org.ballincourt.commitment.field.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A function that finds issues which the searcher may browse. Jira makes a term of each of them, so
 * that there must not be very many; where a query is not checked before, very many are none.
 */
public abstract class IssuesFunction extends AbstractJqlFunction {

  private static final Logger LOG = LoggerFactory.getLogger(IssuesFunction.class);

  private static final int LONGEST = 40;

  private final SearchedProjects projects;
  private final Texts texts;

  IssuesFunction(SearchedProjects projects, Texts texts) {
    this.projects = projects;
    this.texts = texts;
  }

  /** What is wrong with the arguments, and what is allowed; empty where nothing is. */
  abstract Optional<String> wrong(List<String> arguments);

  /**
   * The ids of the issues.
   *
   * @param arguments of which none is wrong
   */
  abstract List<Long> found(List<String> arguments, Map<Long, ProjectRules> in);

  /** What may stand in the place of the function where it finds too many. */
  abstract String clause(List<String> arguments);

  /** What somebody has written, short enough to be said back. */
  static String quoted(String written) {
    return written.length() <= LONGEST ? written : written.substring(0, LONGEST) + "…";
  }

  final String text(String key, Object... values) {
    return texts.text(key, values);
  }

  @Override
  public final MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    MessageSet errors = new MessageSetImpl();
    wrong(operand.getArgs())
        .or(() -> tooMany(searcher, operand.getArgs()))
        .ifPresent(errors::addErrorMessage);
    return errors;
  }

  private Optional<String> tooMany(ApplicationUser searcher, List<String> arguments) {
    return found(arguments, projects.browsableBy(searcher)).size() > FoundIssues.MOST
        ? Optional.of(
            text(
                "ballincourt.jql.too-many", getFunctionName(), FoundIssues.MOST, clause(arguments)))
        : Optional.empty();
  }

  @Override
  public final List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    List<String> arguments = operand.getArgs();
    if (wrong(arguments).isPresent()) {
      return List.of();
    }
    List<Long> found = found(arguments, projects.of(context));
    if (found.size() > FoundIssues.MOST) {
      LOG.warn("{} finds more than {} issues", getFunctionName(), FoundIssues.MOST);
      return List.of();
    }
    return found.stream().map(id -> new QueryLiteral(operand, id)).toList();
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 0;
  }

  @Override
  public final JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }
}
