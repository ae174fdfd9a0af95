package org.ballincourt.host.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballincourt.host.database.Counter;
import org.ballincourt.host.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody's own dashboard of two columns. */
public final class Dashboards {
  private final Database database;
  private final JdbcClient sql;
  private final Counter ids;

  public Dashboards(Database database) {
    this.database = database;
    this.sql = database.sql();
    this.ids = new Counter(sql, "placed_gadgets");
  }

  /** By column, and in each from above. */
  public List<PlacedGadget> of(String userKey) {
    return sql.sql(
            "select id, gadget, place from placed_gadgets where user_key = ? order by place, id")
        .param(userKey)
        .query(
            (row, number) ->
                new PlacedGadget(
                    row.getLong("id"),
                    row.getString("gadget"),
                    row.getInt("place"),
                    preferences(row.getLong("id"))))
        .list();
  }

  /** Empty where there is none, or it is somebody else's. */
  public Optional<PlacedGadget> find(String userKey, long id) {
    return of(userKey).stream().filter(placed -> placed.id() == id).findFirst();
  }

  private Map<String, String> preferences(long id) {
    return sql
        .sql("select name, content from gadget_preferences where gadget_id = ?")
        .param(id)
        .query((row, number) -> Map.entry(row.getString("name"), row.getString("content")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Puts a gadget under the others of the shorter column, and answers its id. */
  public long add(String userKey, String gadget) {
    return database.inTransaction(
        () -> {
          long id = ids.next();
          sql.sql("insert into placed_gadgets (id, user_key, gadget, place) values (?, ?, ?, ?)")
              .params(id, userKey, gadget, shorterColumn(userKey))
              .update();
          return id;
        });
  }

  private int shorterColumn(String userKey) {
    List<PlacedGadget> placed = of(userKey);
    long left = placed.stream().filter(each -> each.column() == 0).count();
    return left * 2 > placed.size() ? 1 : 0;
  }

  /** Replaces all preferences of one of somebody's gadgets. */
  public void save(PlacedGadget placed, Map<String, String> preferences) {
    database.inTransaction(
        () -> {
          forget(placed);
          preferences.forEach(
              (name, content) ->
                  sql.sql(
                          "insert into gadget_preferences (gadget_id, name, content)"
                              + " values (?, ?, ?)")
                      .params(placed.id(), name, content)
                      .update());
          return preferences.size();
        });
  }

  /** Takes it off the dashboard, with its preferences. */
  public void remove(PlacedGadget placed) {
    database.inTransaction(
        () -> {
          forget(placed);
          return sql.sql("delete from placed_gadgets where id = ?").param(placed.id()).update();
        });
  }

  private void forget(PlacedGadget placed) {
    sql.sql("delete from gadget_preferences where gadget_id = ?").param(placed.id()).update();
  }
}
