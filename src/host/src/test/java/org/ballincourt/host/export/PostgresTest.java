package org.ballincourt.host.export;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ballincourt.host.change.Transitions;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.database.HostClock;
import org.ballincourt.host.database.HostSettings;
import org.ballincourt.host.issue.History;
import org.ballincourt.host.issue.IssueFields;
import org.ballincourt.host.issue.Issues;
import org.ballincourt.host.issue.Statuses;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.project.Projects;
import org.ballincourt.host.user.People;
import org.ballincourt.host.user.Person;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The host on its other database. */
public class PostgresTest {
  private EmbeddedPostgres postgres;
  private Database database;
  private People people;

  @Before
  public void start() throws IOException {
    assumeTrue(
        "the build brings PostgreSQL for Linux on amd64 only",
        System.getProperty("os.name").equals("Linux")
            && List.of("amd64", "x86_64").contains(System.getProperty("os.arch")));
    postgres = EmbeddedPostgres.start();
    database = Database.open(postgres.getJdbcUrl("postgres", "postgres"));
    people = new People(database.sql(), ZoneOffset.UTC);
    people.addOwn();
    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
    new ExportImport(database, people, silent).importFile(Lumen.export());
  }

  @After
  public void stop() throws IOException {
    if (postgres != null) {
      database.close();
      postgres.close();
    }
  }

  private StoredIssue found(String key) {
    return new Issues(database.sql(), new Projects(database.sql())).find(key).orElseThrow();
  }

  @Test
  public void keepsWhatIsImportedAndWhatHappensSince() {
    Person pm = people.logIn("pm", "pm").orElseThrow();
    Transitions transitions = new Jira(database, ZoneOffset.UTC, new Texts()).transitions();
    assertTrue(
        transitions.move(found("LUM-5"), new Statuses(database.sql()).getStatus("90005"), pm));
    assertEquals("Done", found("LUM-5").status().name());
    assertEquals(3, new History(database.sql()).of(found("LUM-5")).size());
    assertEquals("Launch", new IssueFields(database.sql()).of(found("LUM-5")).fixVersions().get(0));
    assertFalse(new Statuses(database.sql()).remove("90005"));
  }

  @Test
  public void opensAgainWithWhatItHas() {
    HostClock clock = new HostClock(new HostSettings(database.sql()));
    clock.advance(Duration.ofDays(400));
    Instant before = clock.instant();
    database.close();
    database = Database.open(postgres.getJdbcUrl("postgres", "postgres"));
    HostClock restarted = new HostClock(new HostSettings(database.sql()));
    assertFalse(restarted.instant().isBefore(before));
    assertEquals(5, new Statuses(database.sql()).all().size());
  }
}
