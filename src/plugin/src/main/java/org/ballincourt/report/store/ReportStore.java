package org.ballincourt.report.store;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ballincourt.court.Reason;
import org.ballincourt.jira.sql.OwnTables;
import org.ballincourt.jira.sql.Statements;
import org.ballincourt.report.Effort.Work;
import org.ballincourt.report.Period;
import org.ballincourt.report.ReportRows;
import org.ballincourt.report.ReportScope;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.store.Thousands;
import org.springframework.stereotype.Component;

/**
 * Reads the turns and asks that a report is counted of: a statement for each kind of them and each
 * thousand projects, however many issues there are.
 */
@Component
public class ReportStore {

  /** What is done takes nobody’s time, and its turn may go on for ever. */
  private static final String REACHING =
      "({REASON} IS NULL OR {REASON} <> ?)"
          + " AND ({ENDED_AT} IS NULL OR ({ENDED_AT} >= ? AND {STARTED_AT} < ?))";

  private static final String ASKED = "({ENDED_AT} IS NULL OR {ENDED_AT} >= ?) AND {ASKED_AT} < ?";

  private static final String WORK =
      "SELECT SUM({PLANNED_SECONDS}), SUM({SPENT_SECONDS}) FROM [TURN] WHERE ";

  private static final String BEGIN = "SELECT MIN({STARTED_AT}) FROM [TURN] WHERE ";

  private static final String ONE_OF_EACH =
      "SELECT MIN({ISSUE_ID}) FROM [TURN] WHERE %s GROUP BY {WAITS_IN}";

  private final OwnTables tables;

  @Inject
  public ReportStore(OwnTables tables) {
    this.tables = tables;
  }

  /**
   * Gives every turn of the scope that reaches into the period or is open, each once.
   *
   * @throws IllegalStateException where the database does not answer
   */
  public void turns(ReportScope scope, Period period, Consumer<TimedTurn> turns) {
    inEach(scope, (statements, where) -> readTurns(statements, where, period, turns));
  }

  /**
   * Gives every turn of the scope that reaches into the period or is open, and every ask that was
   * made before its end and not over before its start; each once.
   *
   * @throws IllegalStateException where the database does not answer
   */
  public void read(ReportScope scope, Period period, ReportRows rows) {
    inEach(scope, (statements, where) -> readRows(statements, where, period, rows));
  }

  /**
   * Gives what {@link #read} gives, and with it, as of the same moment, the work.
   *
   * @return what is planned and spent on the issues that are in the scope now
   * @throws IllegalStateException where the database does not answer
   */
  public Work readWithWork(ReportScope scope, Period period, ReportRows rows) {
    List<Work> works = new ArrayList<>();
    inEach(
        scope,
        (statements, where) -> {
          readRows(statements, where, period, rows);
          readWork(statements, where, works::add);
        });
    return works.stream().reduce(Work.NONE, Work::plus);
  }

  /** All turns of these issues, wherever they lay; a statement for each thousand. */
  public List<TimedTurn> turnsOf(Collection<Long> issues) {
    List<TimedTurn> turns = new ArrayList<>();
    List<Where> wheres = Thousands.of(issues).map(Where::ofIssues).toList();
    in(wheres, (statements, where) -> readTurns(statements, where, turns::add));
    return turns;
  }

  /** When the first turn of the scope began; empty where none is kept. */
  public Optional<Instant> begin(ReportScope scope) {
    List<Instant> firsts = new ArrayList<>();
    inEach(
        scope,
        (statements, where) ->
            statements.each(BEGIN + where.sql(), where.values(), row -> addTo(firsts, row)));
    return firsts.stream().min(Comparator.naturalOrder());
  }

  /** Of each of the projects in which something waits for somebody, an issue that does. */
  public List<Long> oneWaitingInEach(Set<Long> projects) {
    List<Long> issues = new ArrayList<>();
    in(
        Thousands.of(projects).map(Where::waitingIn).toList(),
        (statements, where) ->
            statements.each(
                ONE_OF_EACH.formatted(where.sql()),
                where.values(),
                row -> issues.add(row.getLong(1))));
    return issues;
  }

  private void inEach(ReportScope scope, Reading reading) {
    in(Thousands.of(scope.projects()).map(some -> Where.in(scope, some)).toList(), reading);
  }

  /** All as of one moment. */
  private void in(List<Where> places, Reading reading) {
    tables.read(
        statements -> {
          for (Where where : places) {
            reading.read(statements, where);
          }
          return null;
        });
  }

  private static void readRows(Statements statements, Where where, Period period, ReportRows rows)
      throws SQLException {
    readTurns(statements, where, period, rows::add);
    readAsks(statements, where, period, rows);
  }

  private static void readTurns(
      Statements statements, Where where, Period period, Consumer<TimedTurn> turns)
      throws SQLException {
    List<Object> reaching = List.of(Reason.DONE.name(), start(period), end(period));
    readTurns(statements, where.and(REACHING, reaching), turns);
  }

  private static void readTurns(Statements statements, Where where, Consumer<TimedTurn> turns)
      throws SQLException {
    statements.each(
        TurnColumns.SELECT + where.sql(),
        where.values(),
        row -> turns.accept(TurnColumns.turn(row)));
  }

  private static void readAsks(Statements statements, Where where, Period period, ReportRows rows)
      throws SQLException {
    Where wanted = where.and(ASKED, List.of(start(period), end(period)));
    statements.each(
        AskColumns.SELECT + wanted.sql(), wanted.values(), row -> rows.add(AskColumns.ask(row)));
  }

  private static void readWork(Statements statements, Where where, Consumer<Work> works)
      throws SQLException {
    Where wanted = where.and("{ENDED_AT} IS NULL", List.of());
    statements.each(
        WORK + wanted.sql(),
        wanted.values(),
        row -> works.accept(new Work(Statements.number(row, 1), Statements.number(row, 2))));
  }

  private static void addTo(List<Instant> firsts, ResultSet row) throws SQLException {
    Instant first = TurnColumns.instant(row, 1);
    if (first != null) {
      firsts.add(first);
    }
  }

  private static long start(Period period) {
    return period.start().toEpochMilli();
  }

  private static long end(Period period) {
    return period.end().toEpochMilli();
  }

  /** What is asked for in one place. */
  @FunctionalInterface
  private interface Reading {
    void read(Statements statements, Where where) throws SQLException;
  }
}
