package org.ballincourt.change;

/** What somebody did. */
public enum Deed {
  SWITCHED_ON,
  SWITCHED_OFF,
  /** Of a project that stayed on. */
  RULES_CHANGED,
  READING_STOPPED,
  READING_RESUMED,
  SETTINGS_CHANGED,
  CALENDAR_CREATED,
  /** From today on, or later. */
  CALENDAR_CHANGED,
  /** So that it opens otherwise before today, too. */
  CALENDAR_CORRECTED,
  CALENDAR_DELETED,
  CLIENT_CREATED,
  CLIENT_CHANGED,
  CLIENT_DELETED,
  /** Somebody there was forgotten. */
  CONTACT_ERASED,
  QUESTIONNAIRE_CREATED,
  QUESTIONNAIRE_CHANGED,
  QUESTIONNAIRE_ARCHIVED,
  QUESTIONNAIRE_RESTORED,
  QUESTIONNAIRE_DELETED
}
