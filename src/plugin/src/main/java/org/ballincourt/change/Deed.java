package org.ballincourt.change;

/** What somebody did. */
public enum Deed {
  SWITCHED_ON,
  SWITCHED_OFF,
  /** Of a project that stayed on. */
  RULES_CHANGED,
  READING_STOPPED,
  READING_RESUMED,
  SETTINGS_CHANGED
}
