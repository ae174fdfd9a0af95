package org.ballincourt.commitment.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.ballincourt.commitment.field.web.InstantViews;

/**
 * A type of fields that hold an instant which only we write: to Jira it is calculated, so that no
 * form can empty it; it is stored all the same, so that a list of issues costs us nothing.
 */
abstract class InstantField extends CalculatedCFType<Date, Date>
    implements SortableCustomField<Date>, RestAwareCustomFieldType {

  /** As Jira writes instants in REST. */
  private static final DateTimeFormatter IN_REST =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

  private final CustomFieldValuePersister persister;
  private final InstantViews views;

  InstantField(CustomFieldValuePersister persister, InstantViews views) {
    this.persister = persister;
    this.views = views;
  }

  @Override
  public Date getValueFromIssue(CustomField field, Issue issue) {
    return issue == null || issue.getId() == null
        ? null
        : persister.getValues(field, issue.getId(), PersistenceFieldType.TYPE_DATE).stream()
            .filter(Date.class::isInstance)
            .map(Date.class::cast)
            .findFirst()
            .orElse(null);
  }

  @Override
  public Set<Long> remove(CustomField field) {
    return persister.removeAllValues(field.getId());
  }

  @Override
  public String getStringFromSingularObject(Date value) {
    return value == null ? "" : value.toInstant().toString();
  }

  @Override
  public Date getSingularObjectFromString(String text) throws FieldValidationException {
    try {
      return text == null || text.isBlank() ? null : Date.from(Instant.parse(text.strip()));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new FieldValidationException(views.wrong(text));
    }
  }

  @Override
  public int compare(Date one, Date other, FieldConfig config) {
    return one.compareTo(other);
  }

  @Override
  public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
    return new FieldTypeInfo(null, null);
  }

  @Override
  public JsonType getJsonSchema(CustomField field) {
    return JsonTypeBuilder.custom(JsonType.DATETIME_TYPE, getKey(), field.getIdAsLong());
  }

  @Override
  public FieldJsonRepresentation getJsonFromIssue(
      CustomField field, Issue issue, boolean rendered, FieldLayoutItem layout) {
    Date value = getValueFromIssue(field, issue);
    String written = value == null ? null : IN_REST.format(value.toInstant());
    return new FieldJsonRepresentation(new JsonData(written));
  }

  @Override
  public Map<String, Object> getVelocityParameters(
      Issue issue, CustomField field, FieldLayoutItem layout) {
    Map<String, Object> parameters = super.getVelocityParameters(issue, field, layout);
    parameters.put(
        "view", views.of(issue == null ? null : (Date) issue.getCustomFieldValue(field)));
    return parameters;
  }
}
