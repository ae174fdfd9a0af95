package org.ballincourt.host.search.function;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.List;
import org.ballincourt.host.search.jql.NoValue;
import org.ballincourt.host.search.jql.Value;
import org.ballincourt.host.search.jql.Values;

/** The values that stand in a clause, those of its functions among them. */
public record Literals(Functions functions, Searcher searcher) {

  public List<QueryLiteral> of(TerminalClause clause) {
    return of(clause.getOperand(), clause);
  }

  private List<QueryLiteral> of(Operand operand, TerminalClause clause) {
    if (operand instanceof Values list) {
      return list.elements().stream().flatMap(each -> of(each, clause).stream()).toList();
    }
    if (operand instanceof FunctionOperand call) {
      return functions
          .named(call.getName())
          .map(function -> function.getValues(searcher, call, clause))
          .orElse(List.of());
    }
    return List.of(
        operand instanceof NoValue
            ? new QueryLiteral(operand)
            : new QueryLiteral(operand, ((Value) operand).text()));
  }

  /** Whether it stands after {@code in}. */
  public boolean isList(Operand operand) {
    return operand instanceof Values
        || operand instanceof FunctionOperand call
            && functions.named(call.getName()).filter(JqlFunction::isList).isPresent();
  }
}
