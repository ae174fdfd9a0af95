package com.atlassian.jira.issue;

/**
 * What a value was and what it is to be; null for none.
 *
 * <p>Evidence: constructed by public plugins at 7-9; the getters in Jira's own sources.
 *
 * @param <V> what the field holds
 */
public class ModifiedValue<V> {
  private final V oldValue;
  private final V newValue;

  public ModifiedValue(V oldValue, V newValue) {
    this.oldValue = oldValue;
    this.newValue = newValue;
  }

  public V getOldValue() {
    return oldValue;
  }

  public V getNewValue() {
    return newValue;
  }
}
