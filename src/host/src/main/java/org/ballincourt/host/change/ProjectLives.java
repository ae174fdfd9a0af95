package org.ballincourt.host.change;

import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.project.VersionCreateEvent;
import java.util.Optional;
import org.ballincourt.host.database.Counter;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.event.Events;
import org.ballincourt.host.project.Projects;
import org.ballincourt.host.project.RoleMembers;
import org.ballincourt.host.project.StoredComponent;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.project.StoredVersion;
import org.ballincourt.host.project.VersionPlan;
import org.ballincourt.host.user.Person;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins and ends the lives of projects, and begins those of their versions and components. */
public final class ProjectLives {
  private final Database database;
  private final Events events;

  public ProjectLives(Database database, Events events) {
    this.database = database;
    this.events = events;
  }

  /** Empty where the key is taken. */
  public Optional<StoredProject> create(String key, String name) {
    try {
      return Optional.of(database.inTransaction(() -> insert(key, name)));
    } catch (DuplicateKeyException e) {
      return Optional.empty();
    }
  }

  private StoredProject insert(String key, String name) {
    new ProjectKeys(sql()).requireFree(key);
    long id = new Counter(sql(), "projects").next();
    sql()
        .sql("insert into projects (id, project_key, name, fresh) values (?, ?, ?, false)")
        .params(id, key, name)
        .update();
    new RoleMembers(sql()).dealFor(id);
    return new Projects(sql()).get(id);
  }

  /**
   * As in Jira its issues get new keys without an entry in their history and without an event, and
   * the old keys still lead to them. Empty where the key is another project's, or was.
   */
  public Optional<StoredProject> changeKey(StoredProject project, String key) {
    try {
      return Optional.of(
          database.inTransaction(
              () -> {
                new ProjectKeys(sql()).change(new LockedProjects(sql()).get(project.id()), key);
                return new Projects(sql()).get(project.id());
              }));
    } catch (DuplicateKeyException e) {
      return Optional.empty();
    }
  }

  /** Archived, it can still be read by a link, but is neither found nor changed. */
  public void archive(StoredProject project, boolean archived) {
    sql()
        .sql("update projects set archived = ? where id = ?")
        .params(archived, project.id())
        .update();
  }

  /** As in Jira its issues go without an event of their own. */
  public void delete(StoredProject project, Person author) {
    StoredProject last = database.inTransaction(() -> remove(project.id()));
    events.publish(new ProjectDeletedEvent(author, last));
  }

  /** Locks issues before their project, in the order of a move. */
  private StoredProject remove(long id) {
    sql()
        .sql("select id from issues where project_id = ? order by id for update")
        .param(id)
        .query(Long.class)
        .list();
    StoredProject last = new LockedProjects(sql()).get(id);
    new IssueRemoval(sql()).allOf(id);
    delete("custom_field_contexts where project_id = ?", id);
    delete("former_project_keys where project_id = ?", id);
    delete("versions where project_id = ?", id);
    delete(
        "transition_rule_args where rule_id in"
            + " (select id from transition_rules where project_id = ?)",
        id);
    delete("transition_rules where project_id = ?", id);
    delete("components where project_id = ?", id);
    delete("project_statuses where project_id = ?", id);
    delete("project_role_members where project_id = ?", id);
    delete("projects where id = ?", id);
    return last;
  }

  private void delete(String rows, long id) {
    sql().sql("delete from " + rows).param(id).update();
  }

  /**
   * @throws Gone where there is no such project any more
   */
  public StoredVersion addVersion(StoredProject project, String name, VersionPlan plan) {
    StoredVersion version = database.inTransaction(() -> insertVersion(project.id(), name, plan));
    events.publish(new VersionCreateEvent(version));
    return version;
  }

  private StoredVersion insertVersion(long project, String name, VersionPlan plan) {
    new LockedProjects(sql()).get(project);
    long id = new Counter(sql(), "versions").next();
    sql()
        .sql(
            """
            insert into versions
                (id, project_id, name, start_date, release_date, released, archived)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(id, project, name)
        .params(plan.startText(), plan.releaseText(), plan.released(), plan.archived())
        .update();
    return new StoredVersion(id, project, name, plan);
  }

  /**
   * @throws Gone where there is no such project any more
   */
  public StoredComponent addComponent(StoredProject project, String name) {
    return database.inTransaction(() -> insertComponent(project.id(), name));
  }

  private StoredComponent insertComponent(long project, String name) {
    new LockedProjects(sql()).get(project);
    long id = new Counter(sql(), "components").next();
    sql()
        .sql("insert into components (id, project_id, name) values (?, ?, ?)")
        .params(id, project, name)
        .update();
    return new StoredComponent(id, name);
  }

  private JdbcClient sql() {
    return database.sql();
  }
}
