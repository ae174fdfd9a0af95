package org.ballincourt.host.export;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.issue.Statuses;
import org.ballincourt.host.project.VersionPlan;
import org.ballincourt.host.user.People;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds what issues refer to – people, projects, versions, components, statuses –, each once. */
final class ReferredRows {
  private final JdbcClient sql;
  private final People people;
  private final Statuses statuses;
  private final StatusesOfFile statusesOfFile;
  private final Set<Object> done = new HashSet<>();
  private boolean newProjects;

  ReferredRows(Database database, People people, StatusesOfFile statusesOfFile) {
    this.sql = database.sql();
    this.people = people;
    this.statuses = new Statuses(sql);
    this.statusesOfFile = statusesOfFile;
  }

  /** Whether there are projects that were not there before. */
  boolean newProjects() {
    return newProjects;
  }

  /** Call it before the issue is written. */
  void addFor(ExportedIssue issue, JsonPlace place) {
    if (done.add(issue.project())) {
      addProject(issue.project(), place);
    }
    issue.fields().fixVersions().stream()
        .filter(done::add)
        .forEach(version -> addVersion(version, issue.project().id()));
    issue.fields().kind().components().stream()
        .filter(component -> done.add(new UsedComponent(component.name(), issue.project().id())))
        .forEach(component -> addComponent(component, issue.project().id()));
    StatusesOfFile.idsIn(issue).stream()
        .map(id -> new UsedStatus(id, issue.project().id()))
        .filter(done::add)
        .forEach(this::addStatus);
    people(issue)
        .filter(user -> user != null && done.add(user))
        .forEach(user -> people.add(user.key(), user.name(), user.displayName()));
  }

  private record UsedComponent(String name, long project) {}

  private record UsedStatus(String id, long project) {}

  private void addStatus(UsedStatus used) {
    statuses.add(statusesOfFile.get(used.id()));
    statuses.offer(used.id(), used.project());
  }

  private static Stream<ExportedIssue.User> people(ExportedIssue issue) {
    ExportedIssue.People named = issue.fields().people();
    return Stream.concat(
        Stream.of(named.assignee(), named.reporter()),
        issue.history().stream().map(ExportedIssue.Entry::author));
  }

  private void addProject(ExportedIssue.Project project, JsonPlace issue) {
    if (has("select count(*) from projects where project_key = ? and id <> ?", project)) {
      throw issue.bad("there is another project " + project.key() + " here, with another id");
    }
    newProjects |=
        sql.sql(
                    """
                insert into projects (id, project_key, name, fresh)
                select cast(? as bigint), ?, ?, true where not exists (select 1 from projects where id = ?)
                """)
                .params(project.id(), project.key(), project.name(), project.id())
                .update()
            == 1;
  }

  private boolean has(String count, ExportedIssue.Project project) {
    return sql.sql(count).params(project.key(), project.id()).query(Integer.class).single() > 0;
  }

  private void addVersion(ExportedIssue.Version version, long project) {
    VersionPlan plan = version.plan();
    sql.sql(
            """
            insert into versions
                (id, project_id, name, start_date, release_date, released, archived)
            select cast(? as bigint), cast(? as bigint), ?, ?, ?,
                cast(? as boolean), cast(? as boolean)
            where not exists (select 1 from versions where id = ?)
            """)
        .params(version.id(), project, version.name())
        .params(plan.startText(), plan.releaseText(), plan.released(), plan.archived())
        .param(version.id())
        .update();
  }

  /** A project has no two of one name; one that is only named gets an id here. */
  private void addComponent(ExportedIssue.Component component, long project) {
    sql.sql(
            """
            insert into components (id, project_id, name)
            select coalesce(cast(:id as bigint), (select coalesce(max(id), 10000) + 1 from components)),
                cast(:project as bigint), :name
            where not exists (
              select 1 from components
              where id = cast(:id as bigint) or (project_id = :project and name = :name))
            """)
        .param("id", component.id())
        .param("project", project)
        .param("name", component.name())
        .update();
  }

  /** Call it after the issue is written. */
  void addFormerKeys(ExportedIssue issue) {
    issue.history().stream()
        .flatMap(entry -> entry.items("Key"))
        .map(ChangeItemBean::getFromString)
        .filter(key -> key != null && done.add(key))
        .forEach(key -> addFormerKey(key, issue.id()));
  }

  private void addFormerKey(String key, long issue) {
    sql.sql(
            """
            insert into former_issue_keys (issue_key, issue_id)
            select cast(? as varchar(255)), cast(? as bigint)
            where not exists (select 1 from former_issue_keys where issue_key = ?)
            """)
        .params(key, issue, key)
        .update();
  }
}
