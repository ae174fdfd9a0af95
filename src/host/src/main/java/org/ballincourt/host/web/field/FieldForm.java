package org.ballincourt.host.web.field;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ballincourt.host.field.FieldInput;
import org.ballincourt.host.field.FieldInputs;
import org.ballincourt.host.field.StoredField;

/** The fields of a form. */
record FieldForm(HttpServletRequest request) {

  /** Those of the fields that can be edited and that the form has. */
  FieldInputs inputs(List<StoredField> fields) {
    return inputs(fields, field -> true);
  }

  /** Those of them that somebody wants to change. */
  FieldInputs wanted(List<StoredField> fields) {
    return inputs(fields, field -> request.getParameter("change_" + field.getId()) != null);
  }

  private FieldInputs inputs(List<StoredField> fields, Predicate<StoredField> which) {
    Map<StoredField, FieldInput> inputs = new LinkedHashMap<>();
    fields.stream()
        .filter(StoredField::isEditable)
        .filter(which)
        .filter(field -> request.getParameter(field.getId()) != null)
        .forEach(field -> inputs.put(field, input(field)));
    return new FieldInputs(inputs);
  }

  FieldInput input(StoredField field) {
    return new FieldInput(request.getParameter(field.getId()));
  }
}
