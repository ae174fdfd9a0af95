package org.ballincourt.host.change;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes issues with their history. */
record IssueRemoval(JdbcClient sql) {

  void one(long issue) {
    remove("select id from issues where id = ?", issue);
  }

  void allOf(long project) {
    remove("select id from issues where project_id = ?", project);
  }

  private void remove(String issues, long id) {
    String entries = "select id from change_groups where issue_id in (" + issues + ")";
    delete("change_items where group_id in (" + entries + ")", id);
    delete("change_groups where issue_id in (" + issues + ")", id);
    delete("customfieldvalue where issue in (" + issues + ")", id);
    delete("issue_fix_versions where issue_id in (" + issues + ")", id);
    delete("issue_components where issue_id in (" + issues + ")", id);
    delete("former_issue_keys where issue_id in (" + issues + ")", id);
    delete("issues where id in (" + issues + ")", id);
  }

  private void delete(String rows, long id) {
    sql.sql("delete from " + rows).param(id).update();
  }
}
