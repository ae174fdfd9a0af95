package org.ballincourt.host.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps values as Jira does: one row each, in the column of its kind. */
public record StoredValues(JdbcClient sql) implements CustomFieldValuePersister {

  @Override
  public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
    return sql.sql(
            "select %s as kept from customfieldvalue where issue = ? and customfield = ? order by id"
                .formatted(type))
        .params(issueId, field.getIdAsLong())
        .query((row, number) -> read(row.getObject("kept"), type))
        .list();
  }

  private static Object read(Object kept, PersistenceFieldType type) {
    return kept != null && type == PersistenceFieldType.TYPE_DATE
        ? new Timestamp((Long) kept)
        : kept;
  }

  @Override
  public void createValues(
      CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
    values.stream()
        .filter(Objects::nonNull)
        .forEach(value -> insert(field, issueId, type, written(value)));
  }

  private static Object written(Object value) {
    return value instanceof Date date ? date.getTime() : value;
  }

  private void insert(CustomField field, Long issue, PersistenceFieldType type, Object value) {
    sql.sql(
            "insert into customfieldvalue (issue, customfield, %s) values (?, ?, ?)"
                .formatted(type))
        .params(issue, field.getIdAsLong(), value)
        .update();
  }

  @Override
  public void updateValues(
      CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
    sql.sql("delete from customfieldvalue where issue = ? and customfield = ?")
        .params(issueId, field.getIdAsLong())
        .update();
    createValues(field, issueId, type, values);
  }

  @Override
  public Set<Long> removeAllValues(String customFieldId) {
    long field = Long.parseLong(customFieldId.substring(Fields.PREFIX.length()));
    List<Long> issues =
        sql.sql("select distinct issue from customfieldvalue where customfield = ?")
            .param(field)
            .query(Long.class)
            .list();
    sql.sql("delete from customfieldvalue where customfield = ?").param(field).update();
    return Set.copyOf(issues);
  }
}
