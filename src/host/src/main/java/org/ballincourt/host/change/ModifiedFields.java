package org.ballincourt.host.change;

import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import org.ballincourt.host.field.Fields;

/** The custom fields that were set on a transient issue, as what is to be written of them. */
public record ModifiedFields(Fields fields) {

  /** One change for each, in the order in which they were set first. */
  List<Change> of(MutableIssue issue) {
    return issue.getModifiedFields().entrySet().stream()
        .<Change>map(
            entry ->
                new CustomFieldChange(
                    fields.find(entry.getKey()).orElseThrow(), entry.getValue().getNewValue()))
        .toList();
  }
}
