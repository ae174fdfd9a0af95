package org.ballincourt.host.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.host.search.condition.SearchedField;
import org.ballincourt.host.search.function.Literals;
import org.ballincourt.host.search.function.Searcher;
import org.ballincourt.host.search.jql.FieldClause;
import org.ballincourt.host.search.jql.Junction;
import org.ballincourt.host.search.jql.NoValue;
import org.ballincourt.host.search.jql.QueryClause;
import org.ballincourt.host.search.jql.ReadQuery;
import org.ballincourt.host.search.jql.Values;

/** Says what of a query makes no sense, in Jira's words as far as they are known. */
final class QueryCheck {
  private static final Set<Operator> OF_LISTS = EnumSet.of(Operator.IN, Operator.NOT_IN);
  private static final Set<Operator> OF_NO_VALUE = EnumSet.of(Operator.IS, Operator.IS_NOT);
  private static final Set<Operator> OF_ONE = EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS);

  private final Vocabulary vocabulary;
  private final Searcher searcher;
  private final Literals literals;
  private final MessageSet errors = new MessageSetImpl();

  QueryCheck(Vocabulary vocabulary, Searcher searcher) {
    this.vocabulary = vocabulary;
    this.searcher = searcher;
    this.literals = new Literals(vocabulary.functions(), searcher);
  }

  MessageSet errors(ReadQuery query) {
    check(query.clause());
    query.sorts().stream()
        .map(sort -> sort.field())
        .filter(field -> vocabulary.fields().named(field).isEmpty())
        .forEach(field -> say("Not able to sort using field '%s'.", field));
    return errors;
  }

  private void check(QueryClause clause) {
    if (clause instanceof Junction junction) {
      junction.clauses().forEach(this::check);
    } else {
      check((FieldClause) clause);
    }
  }

  private void check(FieldClause clause) {
    Optional<SearchedField> field = vocabulary.fields().named(clause.field());
    String operator = clause.operator().getDisplayString();
    if (field.isEmpty()) {
      say("Field '%s' does not exist or you do not have permission to view it.", clause.field());
    } else if (!field.get().operators().contains(clause.operator())) {
      say("The operator '%s' is not supported by the '%s' field.", operator, clause.field());
    } else if (isUsable(clause) && functionsAreRight(clause, clause.operand())) {
      checkValues(clause, field.get());
    }
  }

  private boolean isUsable(FieldClause clause) {
    boolean list = literals.isList(clause.operand());
    boolean wantsList = OF_LISTS.contains(clause.operator());
    boolean none = clause.operand() instanceof NoValue;
    if (wantsList != list && !isUnknownFunction(clause.operand())) {
      sayOfOperator(clause, list ? "list value" : "non-list value");
    } else if (OF_NO_VALUE.contains(clause.operator()) && !none) {
      say("Operator '%s' supports only EMPTY.", clause.operator().getDisplayString());
    } else if (none && !OF_NO_VALUE.contains(clause.operator()) && !isOfOne(clause)) {
      sayOfOperator(clause, "value");
    } else {
      return true;
    }
    return false;
  }

  private static boolean isOfOne(FieldClause clause) {
    return OF_ONE.contains(clause.operator());
  }

  private boolean isUnknownFunction(Operand operand) {
    return operand instanceof FunctionOperand call
        && vocabulary.functions().named(call.getName()).isEmpty();
  }

  private void sayOfOperator(FieldClause clause, String kind) {
    say(
        "Operator '%s' does not support the %s '%s' for field '%s'.",
        clause.operator().getDisplayString(),
        kind,
        clause.operand().getDisplayString(),
        clause.field());
  }

  private boolean functionsAreRight(FieldClause clause, Operand operand) {
    if (operand instanceof Values list) {
      return list.elements().stream().allMatch(each -> functionsAreRight(clause, each));
    }
    return !(operand instanceof FunctionOperand call) || isRight(clause, call);
  }

  private boolean isRight(FieldClause clause, FunctionOperand call) {
    Optional<JqlFunction> function = vocabulary.functions().named(call.getName());
    if (function.isEmpty()) {
      say("Unable to find JQL function '%s'.", call.getDisplayString());
      return false;
    }
    MessageSet wrong = function.get().validate(searcher.user(), call, clause);
    wrong.getErrorMessages().forEach(errors::addErrorMessage);
    return !wrong.hasAnyErrors();
  }

  private void checkValues(FieldClause clause, SearchedField field) {
    List<QueryLiteral> filled =
        literals.of(clause).stream().filter(value -> !value.isEmpty()).toList();
    if (!filled.isEmpty()) {
      field.wrong(filled, searcher).forEach(value -> sayOfValue(clause, field, value));
    }
  }

  private void sayOfValue(FieldClause clause, SearchedField field, QueryLiteral value) {
    if (value.getSourceOperand() instanceof FunctionOperand call) {
      say(
          "A value provided by the function '%s' is invalid for the field '%s'.",
          call.getName(), clause.field());
    } else {
      errors.addErrorMessage(field.fault(clause.field(), value.asString()));
    }
  }

  private void say(String message, Object... about) {
    errors.addErrorMessage(message.formatted(about));
  }
}
