package org.ballincourt.host.web.rest;

import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.host.field.FieldErrors;
import org.ballincourt.host.field.FieldInput;
import org.ballincourt.host.field.FieldInputs;
import org.ballincourt.host.field.StoredField;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.web.Refusal;

/** The custom fields of an issue in REST; only those that hold a text can be written here. */
record CustomFieldsJson(List<StoredField> fields) {

  static boolean isCustom(String name) {
    return name.startsWith("customfield_");
  }

  /** Values by id, null where there is none. */
  Map<String, Object> of(StoredIssue issue) {
    Map<String, Object> values = new HashMap<>();
    for (StoredField field : fields) {
      if (field.isInScope(issue.project(), null)
          && field.getCustomFieldType() instanceof RestAwareCustomFieldType type) {
        values.put(
            field.getId(),
            type.getJsonFromIssue(field, issue, false, null).getStandardData().getData());
      }
    }
    return values;
  }

  /**
   * @throws Refusal where a field is not there, can't be set or not to that value
   */
  FieldInputs inputs(JsonBody wanted) {
    Map<StoredField, FieldInput> inputs = new LinkedHashMap<>();
    wanted
        .node()
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (isCustom(name)) {
                inputs.put(settable(name), input(name, wanted.node().get(name)));
              }
            });
    return checked(new FieldInputs(inputs));
  }

  private StoredField settable(String id) {
    return fields.stream()
        .filter(field -> field.getId().equals(id))
        .filter(StoredField::isEditable)
        .filter(field -> field.getCustomFieldType() instanceof GenericTextCFType)
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.badFields(
                    Map.of(
                        id,
                        "Field '%s' cannot be set. It is not on the appropriate screen, or unknown."
                            .formatted(id))));
  }

  private static FieldInput input(String id, JsonNode value) {
    if (!value.isNull() && !value.isTextual()) {
      throw Refusal.badFields(Map.of(id, "Operation value must be a string"));
    }
    return new FieldInput(Optional.ofNullable(value.textValue()).orElse(""));
  }

  private static FieldInputs checked(FieldInputs inputs) {
    FieldErrors errors = inputs.errors();
    if (!errors.none()) {
      throw Refusal.badFields(errors.messages());
    }
    return inputs;
  }
}
