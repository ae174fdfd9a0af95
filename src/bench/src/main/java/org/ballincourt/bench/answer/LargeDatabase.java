package org.ballincourt.bench.answer;

import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Postgres;
import org.ballincourt.bench.jira.QuietJira;
import org.junit.AssumptionViolatedException;

/** The databases on which answers are measured. */
public enum LargeDatabase {
  H2("H2") {
    @Override
    Opened open() {
      return new Opened(QuietJira.url(Launch.freshDirectory()) + NO_ANSWER_TWICE, () -> {});
    }
  },
  POSTGRESQL("PostgreSQL") {
    @Override
    Opened open() {
      Postgres server = Postgres.start();
      return new Opened(server.url(), server::close);
    }
  };

  /** H2 gives the last answer again where it is asked the same, which would be no reading. */
  private static final String NO_ANSWER_TWICE = ";OPTIMIZE_REUSE_RESULTS=0";

  private final String title;

  LargeDatabase(String title) {
    this.title = title;
  }

  /** As people call it. */
  String title() {
    return title;
  }

  /**
   * An empty one.
   *
   * @throws AssumptionViolatedException where the build brings none for this machine
   */
  abstract Opened open();

  /** A database for as long as it is open. */
  record Opened(String url, Runnable end) implements AutoCloseable {

    @Override
    public void close() {
      end.run();
    }
  }
}
