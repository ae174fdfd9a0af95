package org.ballincourt.host.search;

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

/** A plugin’s function {@code issues("100", …)}: the issues of the ids that it is given. */
final class IssuesFunction extends AbstractJqlFunction {

  @Override
  public String getFunctionName() {
    return "issues";
  }

  @Override
  public boolean isList() {
    return true;
  }

  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    MessageSet errors = new MessageSetImpl();
    operand.getArgs().stream()
        .filter(id -> !id.matches("\\d+"))
        .forEach(id -> errors.addErrorMessage("No number: " + id));
    return errors;
  }

  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    return operand.getArgs().stream()
        .map(id -> new QueryLiteral(operand, Long.valueOf(id)))
        .toList();
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
