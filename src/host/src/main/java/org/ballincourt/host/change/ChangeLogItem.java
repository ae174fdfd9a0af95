package org.ballincourt.host.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/** An item of an entry, under the names that Jira's own table has. */
final class ChangeLogItem extends GenericValue {
  private static final Map<String, String> COLUMNS =
      Map.of(
          "fieldtype", "field_type",
          "field", "field",
          "oldvalue", "old_value",
          "oldstring", "old_string",
          "newvalue", "new_value",
          "newstring", "new_string");

  private final Map<String, String> values;

  private ChangeLogItem(Map<String, String> values) {
    this.values = values;
  }

  static ChangeLogItem of(ResultSet row) throws SQLException {
    Map<String, String> values = new HashMap<>();
    for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
      values.put(column.getKey(), row.getString(column.getValue()));
    }
    return new ChangeLogItem(values);
  }

  @Override
  public List<GenericValue> getRelated(String relation) {
    throw new IllegalArgumentException("an item has no " + relation + " here");
  }

  @Override
  public String getString(String name) {
    if (!values.containsKey(name)) {
      throw new IllegalArgumentException("an item has no " + name + " here");
    }
    return values.get(name);
  }
}
