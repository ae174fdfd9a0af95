package org.ballincourt.host.plugin.sample;

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
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** Finds the issue 7 and writes it down; fails where it is given anything. */
public final class NotedIssues extends AbstractJqlFunction {
  private final Consumer<String> diary;

  @Inject
  public NotedIssues(Consumer<String> diary) {
    this.diary = diary;
  }

  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    if (!operand.getArgs().isEmpty()) {
      throw new IllegalArgumentException(operand.getDisplayString());
    }
    return new MessageSetImpl();
  }

  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    if (!operand.getArgs().isEmpty()) {
      throw new IllegalArgumentException(operand.getDisplayString());
    }
    diary.accept(
        Thread.currentThread().getContextClassLoader() == getClass().getClassLoader() ? "7" : "?");
    return List.of(new QueryLiteral(operand, 7L));
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 0;
  }

  @Override
  public JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }
}
