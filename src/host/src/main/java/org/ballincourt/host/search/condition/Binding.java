package org.ballincourt.host.search.condition;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.search.function.Searcher;

/** The values in the SQL of one search, and who makes it. */
public final class Binding {
  private final Searcher searcher;
  private final Map<String, Object> values = new HashMap<>();

  public Binding(Searcher searcher) {
    this.searcher = searcher;
  }

  Searcher searcher() {
    return searcher;
  }

  /** The value's name in SQL; the elements of a list stand one after another. */
  String add(Object value) {
    String name = "value" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  /** SQL: the issue has one of these ids, of which there may be many. */
  String anyOf(Collection<Long> ids) {
    return "issues.id = any(" + add(ids.toArray(Long[]::new)) + ")";
  }

  /** SQL: the ids of the projects that the searcher may see; nobody sees any. */
  public String projects() {
    if (searcher.overridden()) {
      return "select id from projects";
    }
    if (searcher.user() == null) {
      return "select id from projects where false";
    }
    return "select project_id from project_role_members where user_key = %s and role in (%s)"
        .formatted(
            add(searcher.user().getKey()),
            add(ProjectRoles.thatGrant(ProjectPermissions.BROWSE_PROJECTS)));
  }

  public Map<String, Object> values() {
    return values;
  }
}
