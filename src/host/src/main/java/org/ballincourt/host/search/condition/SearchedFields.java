package org.ballincourt.host.search.condition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballincourt.host.search.field.IndexedValues;
import org.ballincourt.host.search.field.SearchableFields;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All fields that a query may name: Jira's own, and custom fields by name or {@code cf[10100]}. */
public final class SearchedFields {
  private static final Pattern CUSTOM_FIELD_ID =
      Pattern.compile("cf\\[(\\d{1,18})]", Pattern.CASE_INSENSITIVE);
  private static final String COMPONENTS =
      "issue_components join components on components.id = component_id where issue_id = issues.id";

  /** Jira has these three, whatever else a status may say. */
  private static final String CATEGORIES =
      """
      (values ('new', '2', 'To Do'), ('done', '3', 'Done'), ('indeterminate', '4', 'In Progress'))
        as categories (category_key, id, name)
      """;

  private static final String VERSIONS =
      "issue_fix_versions join versions on versions.id = version_id where issue_id = issues.id";

  private final JdbcClient sql;
  private final SearchableFields customFields;
  private final IndexedValues index;
  private final Map<String, SearchedField> own = new HashMap<>();

  public SearchedFields(JdbcClient sql, SearchableFields customFields, IndexedValues index) {
    this.sql = sql;
    this.customFields = customFields;
    this.index = index;
    add(new KeyField(sql), "issuekey", "key", "issue", "id");
    add(new TimeField("issues.created"), "created", "createddate");
    add(new TimeField("issues.updated"), "updated", "updateddate");
    add(new TimeField("issues.resolved"), "resolved", "resolutiondate");
    add(project(), "project");
    add(status(), "status");
    add(category(), "statuscategory");
    add(several("versions", VERSIONS), "fixversion");
    add(several("components", COMPONENTS), "component");
    add(person("issues.assignee"), "assignee");
    add(person("issues.reporter"), "reporter");
    add(name("issues.issue_type"), "issuetype", "type");
    add(name("issues.priority"), "priority");
  }

  private void add(SearchedField field, String... names) {
    for (String name : names) {
      own.put(name, field);
    }
  }

  /** Jira's own come before custom fields of the same name. */
  public Optional<SearchedField> named(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(own.get(key)).or(() -> customField(name));
  }

  private Optional<SearchedField> customField(String name) {
    String wanted = CUSTOM_FIELD_ID.matcher(name).replaceFirst("customfield_$1");
    return customFields
        .named(wanted)
        .flatMap(
            field ->
                CustomKind.of(field.searcherKey())
                    .map(kind -> new CustomField(kind, index.of(field.id()))));
  }

  private SearchedField project() {
    return named(
        "true",
        """
        (lower(projects.project_key) in ({names}) or lower(projects.name) in ({names})
         or projects.id in ({ids}))
        """,
        """
        select lower(project_key) as name from projects where id in ({projects})
        union all select lower(name) from projects where id in ({projects})
        union all select cast(id as varchar(20)) from projects where id in ({projects})
        """,
        "projects.project_key");
  }

  private SearchedField status() {
    return named(
        "true",
        """
        issues.status_id in
          (select id from statuses where lower(name) in ({names}) or lower(id) in ({names}))
        """,
        "select lower(name) as name from statuses union all select lower(id) from statuses",
        "lower(statuses.name)");
  }

  private SearchedField category() {
    return named(
        "true",
        """
        issues.status_id in
          (select statuses.id from statuses join %s on category_key = category
           where categories.id in ({names}) or lower(categories.name) in ({names}))
        """
            .formatted(CATEGORIES),
        "select lower(name) as name from %1$s union all select id from %1$s".formatted(CATEGORIES),
        "statuses.category");
  }

  /**
   * @param table of the things, which belong to projects
   * @param ofIssue the rows that say which of them an issue has
   */
  private SearchedField several(String table, String ofIssue) {
    return named(
        "exists (select 1 from " + ofIssue + ")",
        "exists (select 1 from %s and (lower(%s.name) in ({names}) or %s.id in ({ids})))"
            .formatted(ofIssue, table, table),
        """
        select lower(name) as name from %1$s where project_id in ({projects})
        union all select cast(id as varchar(20)) from %1$s where project_id in ({projects})
        """
            .formatted(table),
        "(select min(lower(%s.name)) from %s)".formatted(table, ofIssue));
  }

  private SearchedField person(String column) {
    return named(
        column + " is not null",
        column
            + """
             in (select user_key from host_users
                 where lower(user_name) in ({names}) or lower(user_key) in ({names}))
            """,
        """
        select lower(user_name) as name from host_users
        union all select lower(user_key) from host_users
        """,
        column);
  }

  private SearchedField name(String column) {
    return named(
        column + " is not null",
        "lower(" + column + ") in ({names})",
        "select distinct lower("
            + column
            + ") as name from issues where project_id in ({projects})",
        "lower(" + column + ")");
  }

  private SearchedField named(String filled, String equal, String known, String column) {
    return new NamedField(sql, new NamedField.Texts(filled, equal, known), column);
  }
}
