package org.ballincourt.host.change;

import org.ballincourt.host.project.StoredProject;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys that projects have and had; a key stays with the project that had it. */
record ProjectKeys(JdbcClient sql) {

  /**
   * @throws DuplicateKeyException where a project once had it
   */
  void requireFree(String key) {
    if (owner(key) != null) {
      throw new DuplicateKeyException(key);
    }
  }

  private Long owner(String key) {
    return sql.sql("select project_id from former_project_keys where project_key = ?")
        .param(key)
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  /**
   * Call it in a transaction that holds the project.
   *
   * @throws DuplicateKeyException where the key is another project's, or was
   */
  void change(StoredProject project, String key) {
    if (project.key().equals(key)) {
      return;
    }
    if (project.id().equals(owner(key))) {
      update("delete from former_project_keys where project_key = ?", key);
    }
    requireFree(key);
    update("update projects set project_key = ? where id = ?", key, project.id());
    update("insert into former_project_keys values (?, ?)", project.key(), project.id());
    changeIssues(project.id(), key);
  }

  private void changeIssues(long project, String key) {
    update(
        "insert into former_issue_keys select issue_key, id from issues where project_id = ?",
        project);
    update(
        """
        update issues
        set issue_key = cast(? as varchar) || substring(issue_key from position('-' in issue_key))
        where project_id = ?
        """,
        key,
        project);
    update(
        """
        delete from former_issue_keys
        where issue_key in (select issue_key from issues where project_id = ?)
        """,
        project);
  }

  private void update(String statement, Object... values) {
    sql.sql(statement).params(values).update();
  }
}
