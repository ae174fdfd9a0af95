package org.ballincourt.settings.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** What somebody has set for all of Jira; there is one row at most. */
@Preload
@Table("SETTINGS")
public interface SettingsRow extends RawEntity<Long> {
  String SETTINGS_ID = "SETTINGS_ID";
  String ISSUES_PER_SECOND = "ISSUES_PER_SECOND";
  String KEEP_QUESTIONS = "KEEP_QUESTIONS";
  String SEE_ALL_CLIENTS = "SEE_ALL_CLIENTS";
  String REST_DAYS = "REST_DAYS";
  String REMINDER_DAYS = "REMINDER_DAYS";
  String KEEP_MONTHS = "KEEP_MONTHS";
  String REVISION = "REVISION";
  long ONLY = 1;

  @NotNull @PrimaryKey(SETTINGS_ID)
  Long getSettingsId();

  /** How fast histories are read at most. */
  int getIssuesPerSecond();

  /** The name of a group; null where none has the right. */
  String getKeepQuestions();

  /** The name of a group; null where none has the right. */
  String getSeeAllClients();

  /** In days of 24 hours; null for the usual ones. */
  Integer getRestDays();

  /** In working days; null for the usual ones. */
  Integer getReminderDays();

  /** After how many months what people wrote is forgotten; null where it is kept. */
  Integer getKeepMonths();

  /** How often it has been saved. */
  long getRevision();
}
