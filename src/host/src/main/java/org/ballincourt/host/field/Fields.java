package org.ballincourt.host.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballincourt.host.database.Counter;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.search.field.SearchableField;
import org.ballincourt.host.search.field.SearchableFields;

/** Finds and makes custom fields; each is of some projects, and of all their types of issues. */
public record Fields(Database database, FieldTypes types)
    implements CustomFieldManager, SearchableFields {
  static final String PREFIX = "customfield_";

  /** The oldest first. */
  public List<StoredField> all() {
    return database
        .sql()
        .sql(
            """
            select custom_fields.*,
                   array(select project_id from custom_field_contexts
                         where field_id = custom_fields.id) as projects
            from custom_fields order by id
            """)
        .query(this::field)
        .list();
  }

  private StoredField field(ResultSet row, int number) throws SQLException {
    return new StoredField(
        new StoredField.Definition(
            row.getLong("id"),
            row.getString("name"),
            row.getString("description"),
            row.getString("type_key"),
            row.getString("searcher_key")),
        ids(row.getArray("projects")),
        types);
  }

  private static Set<Long> ids(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray())
        .map(Long.class::cast)
        .collect(Collectors.toSet());
  }

  /** Those that issues of the project have, the oldest first. */
  public List<StoredField> of(StoredProject project) {
    return all().stream().filter(field -> field.isInScope(project, null)).toList();
  }

  /**
   * @param id as in {@code customfield_10100}
   */
  public Optional<StoredField> find(String id) {
    return all().stream().filter(field -> field.getId().equals(id)).findFirst();
  }

  @Override
  public CustomField getCustomFieldObject(String id) {
    return find(id).orElse(null);
  }

  @Override
  public List<CustomField> getCustomFieldObjects() {
    return List.copyOf(all());
  }

  @Override
  public List<CustomField> getCustomFieldObjects(Issue issue) {
    return all().stream()
        .<CustomField>map(field -> field)
        .filter(field -> field.isInScope(issue.getProjectObject(), null))
        .toList();
  }

  @Override
  public CustomFieldType<?, ?> getCustomFieldType(String completeKey) {
    return types.find(completeKey).map(OfferedType::type).orElse(null);
  }

  @Override
  public CustomFieldSearcher getCustomFieldSearcher(String completeKey) {
    return StockSearcher.of(completeKey).orElse(null);
  }

  @Override
  public Optional<SearchableField> named(String nameIgnoringCase) {
    return all().stream()
        .filter(field -> field.definition().searcherKey() != null)
        .filter(
            field ->
                field.getName().equalsIgnoreCase(nameIgnoringCase)
                    || field.getId().equalsIgnoreCase(nameIgnoringCase))
        .map(
            field ->
                new SearchableField(
                    field.getId(), field.getName(), field.definition().searcherKey()))
        .findFirst();
  }

  /** Refuses what is not supported here: a field of all projects, or of some types of issues. */
  @Override
  public CustomField createCustomField(
      String fieldName,
      String description,
      CustomFieldType<?, ?> fieldType,
      CustomFieldSearcher searcher,
      List<JiraContextNode> contexts,
      List<IssueType> issueTypes) {
    Set<Long> projects =
        contexts.stream().map(JiraContextNode::getProjectId).collect(Collectors.toSet());
    if (projects.isEmpty() || projects.contains(null) || !issueTypes.contains(null)) {
      throw new IllegalArgumentException("a field is of some projects and all types of issues");
    }
    StoredField.Definition wanted =
        new StoredField.Definition(
            0, fieldName, description, fieldType.getKey(), key(searcher, fieldType));
    return database.inTransaction(() -> insert(wanted, projects));
  }

  private String key(CustomFieldSearcher searcher, CustomFieldType<?, ?> type) {
    String key = searcher == null ? null : ((StockSearcher) searcher).completeKey();
    boolean fits =
        key == null
            || types
                .find(type.getKey())
                .filter(known -> known.searchers().contains(key))
                .isPresent();
    if (!fits) {
      throw new IllegalArgumentException(type.getKey() + " does not name the searcher " + key);
    }
    return key;
  }

  private StoredField insert(StoredField.Definition wanted, Set<Long> projects) {
    long id = new Counter(database.sql(), "custom_fields").next();
    database
        .sql()
        .sql("insert into custom_fields values (?, ?, ?, ?, ?)")
        .params(id, wanted.name(), wanted.description(), wanted.typeKey(), wanted.searcherKey())
        .update();
    projects.forEach(project -> insertContext(id, project));
    return find(PREFIX + id).orElseThrow();
  }

  private void insertContext(long field, long project) {
    database
        .sql()
        .sql("insert into custom_field_contexts values (?, ?)")
        .params(field, project)
        .update();
  }
}
