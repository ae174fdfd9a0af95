package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * What stands in a query for values that are found when it is run; one object for all searches.
 *
 * <p>Evidence: overridden by a plugin at 9.12-11.3, implemented in full by one at 8.13.
 */
public interface JqlFunction {
  void init(JqlFunctionModuleDescriptor moduleDescriptor);

  /** What is wrong with the arguments; nobody is {@code null}. */
  MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause);

  /** The values; without any where the arguments are wrong. */
  List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause);

  int getMinimumNumberOfExpectedArguments();

  String getFunctionName();

  JiraDataType getDataType();

  /** Whether it stands after {@code in} and not after {@code =}. */
  boolean isList();
}
