package org.ballincourt.bench.jira;

import com.atlassian.jira.config.ConstantsManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballincourt.court.Category;
import org.ballincourt.court.life.Life;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.Statuses;

/** The lives of all issues, read by the plugin's own reader from a database in memory. */
public final class Lives implements AutoCloseable {

  private final Database database;
  private final Histories histories;
  private final Statuses statuses;
  private final List<Long> issues;

  /** Reads nothing but what there is. */
  public Lives(Content content) {
    database = Database.open("jdbc:h2:mem:lives;DB_CLOSE_DELAY=-1");
    Jira jira = new Jira(database, ZoneOffset.UTC, new Texts());
    content.bring(jira);
    histories = new Histories(jira.history(), jira.issues(), jira.projects());
    statuses = new Statuses(Remembered.of(ConstantsManager.class, jira.statuses()));
    issues =
        jira.projects().all().stream()
            .map(StoredProject::id)
            .flatMap(id -> jira.issues().getIssueIdsForProject(id).stream())
            .toList();
  }

  public List<Long> issues() {
    return issues;
  }

  /** One issue's life, as the plugin reads it. */
  public Optional<Life> of(long issue) {
    return histories.of(issue);
  }

  /** The category of a status id. */
  public Function<String, Category> categories() {
    return statuses::categoryOf;
  }

  @Override
  public void close() {
    database.close();
  }
}
