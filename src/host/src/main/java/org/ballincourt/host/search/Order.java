package org.ballincourt.host.search;

/** By what the issues that were found are sorted. */
record Order(Field field, boolean descending) {

  /** As Jira sorts where nothing is said. */
  static final Order USUAL = new Order(Field.KEY, true);

  /** What issues can be sorted by. */
  enum Field {
    KEY(
        "projects.project_key",
        "cast(substring(issue_key from position('-' in issue_key) + 1) as bigint)"),
    ID("issues.id"),
    UPDATED("issues.updated", "issues.id"),
    CREATED("issues.created", "issues.id");

    private final String[] columns;

    Field(String... columns) {
      this.columns = columns;
    }
  }

  String sql() {
    String direction = descending ? " desc" : " asc";
    return String.join(direction + ", ", field.columns) + direction;
  }
}
