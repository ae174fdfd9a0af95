package org.ballincourt.host.plugin;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.function.Supplier;
import org.ballincourt.host.plugin.spring.ContextLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plugin's function in its own class loader; as in Jira one that fails ends no search. */
record PluginFunction(JqlFunction function, ContextLoader loader) implements JqlFunction {
  private static final Logger LOG = LoggerFactory.getLogger(PluginFunction.class);

  @Override
  public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
    loader.run(() -> function.init(moduleDescriptor));
  }

  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    return safely(() -> function.validate(searcher, operand, clause), failed());
  }

  private MessageSet failed() {
    MessageSet errors = new MessageSetImpl();
    errors.addErrorMessage("The function '" + getFunctionName() + "' failed; the log says why.");
    return errors;
  }

  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    return safely(() -> function.getValues(context, operand, clause), List.of());
  }

  private <T> T safely(Supplier<T> work, T instead) {
    try {
      return loader.call(work);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The function {} fails", getFunctionName(), e);
      return instead;
    }
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return function.getMinimumNumberOfExpectedArguments();
  }

  @Override
  public String getFunctionName() {
    return function.getFunctionName();
  }

  @Override
  public JiraDataType getDataType() {
    return function.getDataType();
  }

  @Override
  public boolean isList() {
    return function.isList();
  }
}
