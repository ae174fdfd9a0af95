package org.ballincourt.host.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.database.Counter;
import org.ballincourt.host.plugin.module.workflow.PartKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of all transitions. */
public record TransitionRules(JdbcClient sql) {

  ProjectRules of(long project) {
    Map<Long, Map<String, String>> args = args(project);
    Map<String, List<TransitionRule>> rules = new HashMap<>();
    sql.sql(
            """
            select id, transition, kind, part, place from transition_rules
            where project_id = ? order by place, position, id
            """)
        .param(project)
        .query(
            row -> {
              rules
                  .computeIfAbsent(row.getString("transition"), id -> new ArrayList<>())
                  .add(rule(row, args));
            });
    return new ProjectRules(rules);
  }

  private static TransitionRule rule(ResultSet row, Map<Long, Map<String, String>> args)
      throws SQLException {
    long id = row.getLong("id");
    return new TransitionRule(
        id,
        PartKind.valueOf(row.getString("kind")),
        row.getString("part"),
        row.getInt("place"),
        args.getOrDefault(id, Map.of()));
  }

  private Map<Long, Map<String, String>> args(long project) {
    Map<Long, Map<String, String>> args = new HashMap<>();
    sql.sql(
            """
            select rule_id, name, content from transition_rule_args
            where rule_id in (select id from transition_rules where project_id = ?)
            """)
        .param(project)
        .query(
            row -> {
              args.computeIfAbsent(row.getLong("rule_id"), id -> new HashMap<>())
                  .put(row.getString("name"), row.getString("content"));
            });
    return args;
  }

  /** As in Jira a function that is added stands before all others. */
  void add(long project, String transition, TransitionRule rule) {
    long id = new Counter(sql, "transition_rules").next();
    sql.sql(
            """
            insert into transition_rules (id, project_id, transition, kind, part, place, position)
            values (?, ?, ?, ?, ?, 0, ?)
            """)
        .params(id, project, transition, rule.kind().name(), rule.part(), -id)
        .update();
    put(id, rule.args());
  }

  /** Takes the place of all parameters that the rule had. */
  void setArgs(long rule, Map<String, String> args) {
    sql.sql("delete from transition_rule_args where rule_id = ?").param(rule).update();
    put(rule, args);
  }

  private void put(long rule, Map<String, String> args) {
    args.forEach(
        (name, content) ->
            sql.sql("insert into transition_rule_args (rule_id, name, content) values (?, ?, ?)")
                .params(rule, name, content)
                .update());
  }

  void remove(long rule) {
    setArgs(rule, Map.of());
    sql.sql("delete from transition_rules where id = ?").param(rule).update();
  }

  /**
   * @param after how many of Jira's own functions come before it
   * @param position among those that come after the same of Jira's own
   */
  void place(long rule, int after, int position) {
    sql.sql("update transition_rules set place = ?, position = ? where id = ?")
        .params(after, position, rule)
        .update();
  }
}
