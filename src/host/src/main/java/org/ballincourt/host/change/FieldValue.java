package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;

/** A field's value in history, as an id and as people read it; null where there is none. */
record FieldValue(String id, String text) {
  static final FieldValue NONE = new FieldValue(null, null);

  static FieldValue of(Long id, String text) {
    return new FieldValue(id.toString(), text);
  }

  ChangeItemBean becomes(FieldValue to, String field) {
    return new ChangeItemBean(ChangeItemBean.STATIC_FIELD, field, id, text, to.id, to.text);
  }
}
