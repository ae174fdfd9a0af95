package org.ballincourt.host.search.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A function of Jira's own; it takes no arguments and gives one value. */
record OwnFunction(
    String name, JiraDataType type, BiFunction<FunctionOperand, Searcher, QueryLiteral> value)
    implements JqlFunction {

  static List<JqlFunction> all() {
    return List.of(
        time("now", Searcher::now),
        time("startOfDay", searcher -> today(searcher).toInstant()),
        time("endOfDay", searcher -> today(searcher).plusDays(1).toInstant().minusMillis(1)),
        new OwnFunction("currentUser", JiraDataTypes.USER, OwnFunction::user));
  }

  private static OwnFunction time(String name, Function<Searcher, Instant> time) {
    return new OwnFunction(
        name,
        JiraDataTypes.DATE,
        (operand, searcher) -> new QueryLiteral(operand, time.apply(searcher).toEpochMilli()));
  }

  private static ZonedDateTime today(Searcher searcher) {
    return searcher.now().atZone(searcher.zone()).toLocalDate().atStartOfDay(searcher.zone());
  }

  private static QueryLiteral user(FunctionOperand operand, Searcher searcher) {
    return searcher.user() == null
        ? new QueryLiteral(operand)
        : new QueryLiteral(operand, searcher.user().getName());
  }

  @Override
  public void init(JqlFunctionModuleDescriptor moduleDescriptor) {}

  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    MessageSet errors = new MessageSetImpl();
    if (!operand.getArgs().isEmpty()) {
      errors.addErrorMessage(
          "Function '%s' expected '0' arguments but received '%d'."
              .formatted(name, operand.getArgs().size()));
    }
    return errors;
  }

  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    return List.of(value.apply(operand, (Searcher) context));
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 0;
  }

  @Override
  public String getFunctionName() {
    return name;
  }

  @Override
  public JiraDataType getDataType() {
    return type;
  }

  @Override
  public boolean isList() {
    return false;
  }
}
