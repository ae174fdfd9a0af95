package org.ballincourt.court.store.rules;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * The rules of one project; the project's id is the key, so there is never a second row. A row is
 * never changed, only replaced; that is why nothing can be set.
 */
@Preload
@Table("COURT_RULES")
public interface CourtRulesRow extends RawEntity<Long> {
  String PROJECT_ID = "PROJECT_ID";
  String FOLLOWED = "FOLLOWED";
  String STATUSES = "STATUSES";
  String TARGETS = "TARGETS";
  String TEAM_CALENDAR = "TEAM_CALENDAR";
  String CLIENT_CALENDAR = "CLIENT_CALENDAR";
  String REVISION = "REVISION";

  @NotNull @PrimaryKey(PROJECT_ID)
  Long getProjectId();

  boolean isFollowed();

  /** JSON: status id to party. */
  @StringLength(StringLength.UNLIMITED)
  String getStatuses();

  /** JSON: a list of targets. */
  @StringLength(StringLength.UNLIMITED)
  String getTargets();

  /** Null where none is chosen. */
  Long getTeamCalendar();

  /** Null where none is chosen. */
  Long getClientCalendar();

  /** How often the rules, or a calendar among them, have been saved. */
  long getRevision();
}
