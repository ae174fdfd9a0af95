package org.ballincourt.bench.answer;

import com.atlassian.jira.permission.ProjectPermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ballincourt.bench.jira.PluginBeans;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.database.StatementCounts;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.user.Person;

/**
 * A Jira with many issues, in which time stands still, and in which the plugin can be started as
 * often as one likes. The lead is asking, who sees the figures of all projects but one.
 */
final class FilledJira implements AutoCloseable {

  private final String url;
  private final Database database;
  private final Jira jira;
  private final Map<Class<?>, Object> services;
  private final Clock clock;

  /**
   * @param url where its tables and the plugin's are
   */
  FilledJira(String url) {
    this.url = url;
    this.database = Database.open(url);
    this.jira = new Jira(database, ZoneOffset.UTC, new Texts());
    this.services = PluginBeans.servicesOf(jira);
    this.clock = Clock.fixed(jira.clock().instant(), ZoneOffset.UTC);
    jira.currentUser().set(lead());
  }

  Person lead() {
    return person("lead");
  }

  Person person(String name) {
    return jira.people().byName(name).orElseThrow();
  }

  /** Of Jira itself; those of the plugin are counted with its beans. */
  StatementCounts statements() {
    return database.statements();
  }

  Clock clock() {
    return clock;
  }

  String keyOf(long project) {
    return jira.projects().getProjectObj(project).getKey();
  }

  /** By their ids. */
  List<Long> projects() {
    return jira.projects().all().stream().map(StoredProject::id).sorted().toList();
  }

  /** Those that the person may browse. */
  List<Long> projects(Person person) {
    return projects().stream().filter(project -> mayBrowse(person, project)).toList();
  }

  private boolean mayBrowse(Person person, long project) {
    return jira.permissions()
        .hasPermission(
            ProjectPermissions.BROWSE_PROJECTS, jira.projects().getProjectObj(project), person);
  }

  /** The plugin just after its start. */
  PluginBeans start() {
    return PluginBeans.start(services, url, clock);
  }

  @Override
  public void close() {
    jira.currentUser().clear();
    database.close();
  }
}
