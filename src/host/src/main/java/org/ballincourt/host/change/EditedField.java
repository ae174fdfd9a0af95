package org.ballincourt.host.change;

import java.util.Map;

/** A field that is one column of the issue, and its name in history. */
public enum EditedField {
  SUMMARY("summary", "summary") {
    @Override
    FieldValue value(String stored) {
      return new FieldValue(null, stored);
    }
  },
  DUE_DATE("due", "duedate") {
    @Override
    FieldValue value(String stored) {
      return new FieldValue(stored, stored + " 00:00:00.0");
    }
  },
  PRIORITY("priority", "priority") {
    @Override
    FieldValue value(String stored) {
      return new FieldValue(PRIORITY_IDS.get(stored), stored);
    }
  },
  /** In seconds. */
  ORIGINAL_ESTIMATE("planned_seconds", "timeoriginalestimate") {
    @Override
    FieldValue value(String stored) {
      return new FieldValue(stored, stored);
    }

    @Override
    Object column(String value) {
      return Long.valueOf(value);
    }
  },
  /** In seconds. */
  TIME_SPENT("spent_seconds", "timespent") {
    @Override
    FieldValue value(String stored) {
      return new FieldValue(stored, stored);
    }

    @Override
    Object column(String value) {
      return Long.valueOf(value);
    }
  };

  /** A new Jira's five, and an old one's under ids of their own. */
  private static final Map<String, String> PRIORITY_IDS =
      Map.of(
          "Highest", "1",
          "High", "2",
          "Medium", "3",
          "Low", "4",
          "Lowest", "5",
          "Blocker", "10000",
          "Critical", "10001",
          "Major", "10002",
          "Minor", "10003",
          "Trivial", "10004");

  private final String column;
  private final String historyName;

  EditedField(String column, String historyName) {
    this.column = column;
    this.historyName = historyName;
  }

  public static boolean isPriority(String name) {
    return PRIORITY_IDS.containsKey(name);
  }

  abstract FieldValue value(String stored);

  /** What the column takes. */
  Object column(String value) {
    return value;
  }

  String column() {
    return column;
  }

  String historyName() {
    return historyName;
  }
}
