package org.ballincourt.privacy.web;

import java.util.List;

/** One thing that is kept about a person, for a template. */
public final class EntryView {
  private final String when;
  private final List<ValueView> values;

  /**
   * @param when empty where that is not kept
   */
  EntryView(String when, List<ValueView> values) {
    this.when = when;
    this.values = List.copyOf(values);
  }

  public boolean isDated() {
    return !when.isEmpty();
  }

  public String getWhen() {
    return when;
  }

  public List<ValueView> getValues() {
    return values;
  }

  /** What is said, and what it is. */
  public static final class ValueView {
    private final String label;
    private final String text;

    ValueView(String label, String text) {
      this.label = label;
      this.text = text;
    }

    public String getLabel() {
      return label;
    }

    public String getText() {
      return text;
    }
  }
}
