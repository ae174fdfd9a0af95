package org.ballincourt.host.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Map;
import java.util.Set;

/** A type of fields as a plugin has it: the type itself, its templates and its searchers. */
public interface OfferedType {
  CustomFieldType<?, ?> type();

  /** Complete module keys of the searchers that a field of this type may have. */
  Set<String> searchers();

  /** Whether there is a template for that view. */
  boolean has(FieldView view);

  /** HTML, or XML for that view; empty where there is no template for it. */
  String render(FieldView view, Map<String, Object> values);
}
