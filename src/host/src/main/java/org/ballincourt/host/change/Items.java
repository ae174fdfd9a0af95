package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;

/** What stands in history: a field's value before and after, as an id and as people read it. */
final class Items {
  private Items() {}

  /** One side of an item; both are null where the field was or is empty. */
  record Value(String id, String text) {
    static final Value NONE = new Value(null, null);

    static Value of(Long id, String text) {
      return new Value(id.toString(), text);
    }
  }

  static ChangeItemBean item(String field, Value from, Value to) {
    return new ChangeItemBean(
        ChangeItemBean.STATIC_FIELD, field, from.id(), from.text(), to.id(), to.text());
  }
}
