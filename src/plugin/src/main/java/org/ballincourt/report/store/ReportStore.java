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
import org.springframework.stereotype.Component;

/**
 * Reads the turns and asks that a report is counted of: a statement for each kind of them and each
 * five hundred projects, however many issues there are.
 */
@Component
public class ReportStore {

  /** Some databases take no more than a thousand values in a list. */
  private static final int AT_ONCE = 500;

  /** What is done takes nobody’s time, and its turn may go on for ever. */
  private static final String REACHING =
      "({REASON} IS NULL OR {REASON} <> ?)"
          + " AND ({ENDED_AT} IS NULL OR ({ENDED_AT} >= ? AND {STARTED_AT} < ?))";

  private static final String ASKED = "({ENDED_AT} IS NULL OR {ENDED_AT} >= ?) AND {ASKED_AT} < ?";

  private static final String WORK =
      "SELECT SUM({PLANNED_SECONDS}), SUM({SPENT_SECONDS}) FROM [TURN] WHERE ";

  private static final String BEGIN = "SELECT MIN({STARTED_AT}) FROM [TURN] WHERE ";

  private static final String ONE_OF_EACH =
      "SELECT MIN({ISSUE_ID}) FROM [TURN] WHERE {WAITS_IN} IN (%s) GROUP BY {WAITS_IN}";

  private final OwnTables tables;

  @Inject
  public ReportStore(OwnTables tables) {
    this.tables = tables;
  }

  /**
   * Gives every turn of the scope that reaches into the period or is open, and every ask that was
   * made before its end and not over before its start; each once.
   *
   * @throws IllegalStateException where the database does not answer
   */
  public void read(ReportScope scope, Period period, ReportRows rows) {
    tables.read(
        statements -> {
          for (Where where : places(scope)) {
            readTurns(statements, where, period, rows::add);
            readAsks(statements, where, period, rows);
          }
          return null;
        });
  }

  /**
   * Gives every turn of the scope that reaches into the period or is open, each once.
   *
   * @throws IllegalStateException where the database does not answer
   */
  public void turns(ReportScope scope, Period period, Consumer<TimedTurn> turns) {
    tables.read(
        statements -> {
          for (Where where : places(scope)) {
            readTurns(statements, where, period, turns);
          }
          return null;
        });
  }

  /** All turns of these issues, wherever they lay; a statement for each five hundred. */
  public List<TimedTurn> turnsOf(Collection<Long> issues) {
    List<TimedTurn> turns = new ArrayList<>();
    tables.read(
        statements -> {
          for (Where where : Where.ofIssues(issues, AT_ONCE)) {
            statements.each(
                TurnColumns.SELECT + where.sql(),
                where.values(),
                row -> turns.add(TurnColumns.turn(row)));
          }
          return null;
        });
    return turns;
  }

  /**
   * Gives the same, all as of one moment.
   *
   * @return what is planned and spent on the issues that are in the scope now
   * @throws IllegalStateException where the database does not answer
   */
  public Work readWithWork(ReportScope scope, Period period, ReportRows rows) {
    List<Work> works = new ArrayList<>();
    tables.read(
        statements -> {
          for (Where where : places(scope)) {
            readTurns(statements, where, period, rows::add);
            readAsks(statements, where, period, rows);
            readWork(statements, where, works::add);
          }
          return null;
        });
    return works.stream().reduce(Work.NONE, Work::plus);
  }

  /** When the first turn of the scope began; empty where none is kept. */
  public Optional<Instant> begin(ReportScope scope) {
    List<Instant> firsts = new ArrayList<>();
    tables.read(
        statements -> {
          for (Where where : places(scope)) {
            statements.each(BEGIN + where.sql(), where.values(), row -> addTo(firsts, row));
          }
          return null;
        });
    return firsts.stream().min(Comparator.naturalOrder());
  }

  /** Of each of the projects in which something waits for somebody, an issue that does. */
  public List<Long> oneWaitingInEach(Set<Long> projects) {
    List<Long> issues = new ArrayList<>();
    tables.read(
        statements -> {
          for (List<Long> some : portions(projects)) {
            String sql = ONE_OF_EACH.formatted(Where.marks(some));
            statements.each(sql, some, row -> issues.add(row.getLong(1)));
          }
          return null;
        });
    return issues;
  }

  private static List<Where> places(ReportScope scope) {
    return portions(scope.projects()).stream().map(some -> Where.in(scope, some)).toList();
  }

  private static List<List<Long>> portions(Set<Long> projects) {
    List<Long> left = List.copyOf(projects);
    List<List<Long>> portions = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Long> some = left.subList(0, Math.min(AT_ONCE, left.size()));
      portions.add(some);
      left = left.subList(some.size(), left.size());
    }
    return portions;
  }

  private static void readTurns(
      Statements statements, Where where, Period period, Consumer<TimedTurn> turns)
      throws SQLException {
    List<Object> reaching = List.of(Reason.DONE.name(), start(period), end(period));
    Where wanted = where.and(REACHING, reaching);
    statements.each(
        TurnColumns.SELECT + wanted.sql(),
        wanted.values(),
        row -> turns.accept(TurnColumns.turn(row)));
  }

  private static void readAsks(Statements statements, Where where, Period period, ReportRows rows)
      throws SQLException {
    Where wanted = where.and(ASKED, List.of(start(period), end(period)));
    statements.each(
        AskColumns.SELECT + wanted.sql(), wanted.values(), row -> rows.add(AskColumns.ask(row)));
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

  private static void readWork(Statements statements, Where where, Consumer<Work> works)
      throws SQLException {
    Where wanted = where.and("{ENDED_AT} IS NULL", List.of());
    statements.each(
        WORK + wanted.sql(),
        wanted.values(),
        row -> works.accept(new Work(Statements.number(row, 1), Statements.number(row, 2))));
  }
}
