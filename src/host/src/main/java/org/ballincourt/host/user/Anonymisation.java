package org.ballincourt.host.user;

import java.util.List;
import org.ballincourt.host.database.Counter;
import org.ballincourt.host.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes people anonymous as Jira does: another key, name and display name, with which issues and
 * histories follow them. They can't log in any more. Names that the items of a history quote stay.
 */
public record Anonymisation(Database database) {

  private static final String IS_OF_A_PERSON =
      "field_type = 'jira' and field in ('assignee', 'reporter')";

  /** Each with the new key and the old one. */
  private static final List<String> REFERENCES =
      List.of(
          "update group_members set user_key = ? where user_key = ?",
          "update project_role_members set user_key = ? where user_key = ?",
          "update issues set assignee = ? where assignee = ?",
          "update issues set reporter = ? where reporter = ?",
          "update change_groups set author = ? where author = ?",
          "update change_items set old_value = ? where old_value = ? and " + IS_OF_A_PERSON,
          "update change_items set new_value = ? where new_value = ? and " + IS_OF_A_PERSON);

  /** The person as Jira knows her from now on. */
  public Person of(Person person) {
    return database.inTransaction(
        () -> {
          Anonymity anonymity = anonymity(person);
          if (anonymity.key().equals(person.key())) {
            rename(anonymity);
          } else {
            replace(person.key(), anonymity);
          }
          return new People(sql(), person.view().zone()).byKey(anonymity.key()).orElseThrow();
        });
  }

  private Anonymity anonymity(Person person) {
    if (Anonymity.isKey(person.key())) {
      return new Anonymity(person.key());
    }
    People people = new People(sql(), person.view().zone());
    Anonymity next = next();
    while (people.byKey(next.key()).isPresent()) { // of an export
      next = next();
    }
    return next;
  }

  private Anonymity next() {
    return Anonymity.of(new Counter(sql(), "users").next());
  }

  private void rename(Anonymity anonymity) {
    sql()
        .sql(
            """
            update host_users
            set user_name = ?, display_name = ?, password_hash = null, administrator = false,
                active = false
            where user_key = ?
            """)
        .params(anonymity.name(), anonymity.displayName(), anonymity.key())
        .update();
  }

  /** References must not be without their person at any time. */
  private void replace(String key, Anonymity anonymity) {
    sql()
        .sql(
            """
            insert into host_users
                (user_key, user_name, display_name, administrator, zone, locale, active)
            select cast(? as varchar(255)), cast(? as varchar(255)), cast(? as varchar(255)),
                false, zone, locale, false
            from host_users where user_key = ?
            """)
        .params(anonymity.key(), anonymity.name(), anonymity.displayName(), key)
        .update();
    REFERENCES.forEach(update -> sql().sql(update).params(anonymity.key(), key).update());
    sql().sql("delete from host_users where user_key = ?").param(key).update();
  }

  private JdbcClient sql() {
    return database.sql();
  }
}
