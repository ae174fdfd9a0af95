package org.ballincourt.bench.answer;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.bench.answer.FromHistory.Derived;
import org.ballincourt.bench.jira.PluginBeans;
import org.ballincourt.commitment.field.jql.InCourtOfFunction;
import org.ballincourt.commitment.field.jql.IssuesFunction;
import org.ballincourt.commitment.field.jql.PastTheDateFunction;
import org.ballincourt.commitment.field.jql.WaitingOnClientFunction;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.turn.StoredTurn;
import org.ballincourt.host.user.Person;

/**
 * The functions of Jira's search.
 *
 * @param member who searches
 */
record JqlQuestions(FilledJira jira, Person member) {

  private static final Allowance FIVE_DAYS = new Allowance(5, Unit.WORKING_DAYS);

  private static final String IN = " AND \"WAITS_IN\" IN (%s)";
  private static final String OF_PARTY = "\"PARTY\" = ?" + IN;
  private static final String PAST =
      "\"DUE_AT\" < ? AND (\"PARTY\" IN ('TEAM', 'THIRD_PARTY')"
          + " OR (\"PARTY\" = 'CLIENT' AND \"TOLD_AT\" IS NOT NULL))"
          + IN;

  /** For whom a query is run. */
  private record Asked(ApplicationUser user) implements QueryCreationContext {

    @Override
    public ApplicationUser getApplicationUser() {
      return user;
    }

    @Override
    public boolean isSecurityOverriden() {
      return false;
    }
  }

  /**
   * A function, and what it should find.
   *
   * @param found whether an issue is
   */
  private record Search(
      String name,
      Class<? extends IssuesFunction> type,
      List<String> arguments,
      Predicate<Derived> found)
      implements JqlFunctionModuleDescriptor {

    @Override
    public String getFunctionName() {
      return name;
    }

    @Override
    public boolean isList() {
      return true;
    }

    String text() {
      return name
          + arguments.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ", "(", ")"));
    }
  }

  /** A member of at most a hundred projects searches in all of them. */
  static JqlQuestions of(FilledJira jira) {
    return new JqlQuestions(jira, jira.person("member"));
  }

  List<Long> projects() {
    return jira.projects(member);
  }

  List<Question> all() {
    return functions().map(function -> question(function, rows(function))).toList();
  }

  private Stream<Search> functions() {
    Instant now = jira.clock().instant();
    return Stream.of(
        new Search(
            "waitingOnClient",
            WaitingOnClientFunction.class,
            List.of("> 5d"),
            issue -> isClients(issue) && hasWaited(issue, now)),
        new Search(
            "pastTheDate", PastTheDateFunction.class, List.of(), issue -> isPast(issue, now)),
        new Search(
            "inCourtOf", InCourtOfFunction.class, List.of("client"), JqlQuestions::isClients));
  }

  private static boolean isClients(Derived issue) {
    return issue.open().placed().turn().party() == Party.CLIENT;
  }

  private static boolean hasWaited(Derived issue, Instant now) {
    Instant since = issue.open().placed().turn().startedAt();
    return FIVE_DAYS
        .endOn(issue.counted().clock().hours().of(Party.CLIENT).hours(), since)
        .filter(now::isAfter)
        .isPresent();
  }

  private static boolean isPast(Derived issue, Instant now) {
    StoredTurn open = issue.open();
    boolean known = !isClients(issue) || (open.ask() != null && open.ask().told() != null);
    return known && open.measures().due() != null && now.isAfter(open.measures().due());
  }

  private Rows rows(Search function) {
    return function.type() == PastTheDateFunction.class
        ? Rows.among(PAST, projects(), jira.clock().millis())
        : Rows.among(OF_PARTY, projects(), Party.CLIENT.name());
  }

  private Question question(Search function, Rows rows) {
    return new Question(function.text(), projects(), beans -> asking(beans, function), rows);
  }

  private Supplier<Set<Long>> asking(PluginBeans beans, Search function) {
    IssuesFunction asked = beans.create(function.type());
    asked.init(function);
    FunctionOperand operand = new FunctionOperand(function.name(), function.arguments());
    Asked context = new Asked(member);
    return () ->
        asked.getValues(context, operand, null).stream()
            .map(QueryLiteral::getLongValue)
            .collect(Collectors.toSet());
  }

  /**
   * Compares what was found in some projects with what their histories say.
   *
   * @throws IllegalStateException where anything differs, since its time would say nothing
   */
  void requireTrue(PluginBeans beans, List<Derived> derived) {
    Set<Long> looked = derived.stream().map(Derived::issue).collect(Collectors.toSet());
    functions().forEach(function -> requireTrue(function, looked, beans, derived));
  }

  private void requireTrue(
      Search function, Set<Long> looked, PluginBeans beans, List<Derived> derived) {
    Set<Long> found = asking(beans, function).get();
    Set<Long> expected =
        derived.stream().filter(function.found()).map(Derived::issue).collect(Collectors.toSet());
    if (!found.stream().filter(looked::contains).collect(Collectors.toSet()).equals(expected)) {
      throw new IllegalStateException(function.text() + " finds other issues than their histories");
    }
  }
}
