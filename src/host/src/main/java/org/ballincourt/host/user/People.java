package org.ballincourt.host.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody the host knows: its own five people, who may log in, and the people of an export. */
public final class People implements UserManager {
  private static final Map<String, String> OWN =
      Map.of(
          "admin", "Ada Admin",
          "lead", "Lea Lind",
          "pm", "Petra Moen",
          "pm2", "Paul Mwangi",
          "member", "Mika Berg");

  private final JdbcClient sql;
  private final ZoneId defaultZone;

  public People(JdbcClient sql, ZoneId defaultZone) {
    this.sql = sql;
    this.defaultZone = defaultZone;
  }

  public ZoneId defaultZone() {
    return defaultZone;
  }

  @Override
  public ApplicationUser getUserByKey(String key) {
    return byKey(key).orElse(null);
  }

  @Override
  public ApplicationUser getUserByName(String name) {
    return named(name).orElse(null);
  }

  public Optional<Person> byKey(String key) {
    return sql.sql("select * from host_users where user_key = ?")
        .param(key)
        .query(this::person)
        .optional();
  }

  /** Whoever may log in under this name. */
  public Optional<Person> byName(String name) {
    return sql.sql(
            "select * from host_users where user_name = ? and password_hash is not null and active")
        .param(name)
        .query(this::person)
        .optional();
  }

  /** Whoever has this name, and of several who may log in. */
  public Optional<Person> named(String name) {
    return byName(name)
        .or(
            () ->
                sql
                    .sql("select * from host_users where user_name = ? order by user_key")
                    .param(name)
                    .query(this::person)
                    .list()
                    .stream()
                    .findFirst());
  }

  /** The key and the password stay; false where somebody has the name. */
  public boolean rename(Person person, String name) {
    int renamed =
        sql.sql(
                """
                update host_users set user_name = ? where user_key = ? and not exists
                    (select 1 from host_users where user_name = ? and user_key <> ?)
                """)
            .params(name, person.key(), name, person.key())
            .update();
    return renamed == 1;
  }

  /** The person, where name and password fit. */
  public Optional<Person> logIn(String name, String password) {
    return byName(name).filter(person -> Password.matches(password, hashOf(person)));
  }

  private String hashOf(Person person) {
    return sql.sql("select password_hash from host_users where user_key = ?")
        .param(person.key())
        .query(String.class)
        .single();
  }

  /** Adds the host's own people where they are missing; the password is the name. */
  public void addOwn() {
    OWN.forEach(
        (name, displayName) -> {
          if (add(name, name, displayName)) {
            sql.sql("update host_users set password_hash = ?, administrator = ? where user_key = ?")
                .params(Password.hash(name), name.equals("admin"), name)
                .update();
          }
        });
  }

  /** Adds somebody who can't log in; false where the key is known already. */
  public boolean add(String key, String name, String displayName) {
    int added =
        sql.sql(
                """
                insert into host_users (user_key, user_name, display_name, administrator, locale)
                select cast(? as varchar(255)), ?, ?, false, 'en'
                where not exists (select 1 from host_users where user_key = ?)
                """)
            .params(key, name, displayName, key)
            .update();
    return added == 1;
  }

  /** Who is not active can’t log in; all else stays. */
  public void setActive(Person person, boolean active) {
    sql.sql("update host_users set active = ? where user_key = ?")
        .params(active, person.key())
        .update();
  }

  public void set(Person person, Person.View view) {
    sql.sql("update host_users set zone = ?, locale = ? where user_key = ?")
        .params(view.zone().getId(), view.locale().toLanguageTag(), person.key())
        .update();
  }

  private Person person(ResultSet row, int number) throws SQLException {
    boolean active = row.getBoolean("active");
    boolean licensed = active && row.getString("password_hash") != null;
    return new Person(
        row.getString("user_key"),
        row.getString("user_name"),
        row.getString("display_name"),
        new Person.Standing(licensed, row.getBoolean("administrator"), active),
        new Person.View(zone(row), Locale.forLanguageTag(row.getString("locale"))));
  }

  private ZoneId zone(ResultSet row) throws SQLException {
    String own = row.getString("zone");
    return own == null ? defaultZone : ZoneId.of(own);
  }
}
