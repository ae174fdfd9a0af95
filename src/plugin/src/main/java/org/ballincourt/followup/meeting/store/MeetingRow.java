package org.ballincourt.followup.meeting.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One meeting. A row is only replaced; nothing of it is ever changed but the key of a user who has
 * another one.
 */
@Preload
@Table("MEETING")
public interface MeetingRow extends RawEntity<Long> {
  String MEETING_ID = "MEETING_ID";
  String ICS_UID = "ICS_UID";
  String KIND = "KIND";
  String PROJECT_ID = "PROJECT_ID";
  String PROJECT_KEY = "PROJECT_KEY";
  String PROJECT_NAME = "PROJECT_NAME";
  String CLIENT_ID = "CLIENT_ID";
  String CLIENT_NAME = "CLIENT_NAME";
  String FOLLOW_UP_ID = "FOLLOW_UP_ID";
  String STARTS_AT = "STARTS_AT";
  String LENGTH_MINUTES = "LENGTH_MINUTES";
  String VENUE = "VENUE";
  String VENUE_DETAIL = "VENUE_DETAIL";
  String TITLE = "TITLE";
  String NOTE = "NOTE";
  String STATE = "STATE";
  String STATE_SINCE = "STATE_SINCE";
  String PLANNED_BY = "PLANNED_BY";
  String REVISION = "REVISION";

  /** Later meetings have higher ones. */
  @AutoIncrement
  @NotNull @PrimaryKey(MEETING_ID)
  Long getMeetingId();

  /** By which calendars know the meeting; it never changes. */
  @StringLength(60)
  String getIcsUid();

  @StringLength(30)
  String getKind();

  @Indexed
  long getProjectId();

  /** That of the time. */
  @StringLength(255)
  String getProjectKey();

  /** That of the time. */
  @StringLength(450)
  String getProjectName();

  /** Null for none. */
  Long getClientId();

  /** That of the time; null for none. */
  @StringLength(450)
  String getClientName();

  /** Null for none. */
  @Indexed
  Long getFollowUpId();

  /** Epoch milliseconds. */
  long getStartsAt();

  int getLengthMinutes();

  @StringLength(30)
  String getVenue();

  /** Null for none. */
  @StringLength(450)
  String getVenueDetail();

  /** Only without somebody’s name. */
  void setVenueDetail(String detail);

  @StringLength(450)
  String getTitle();

  /** Only without somebody’s name. */
  void setTitle(String title);

  /** Null for none. */
  @StringLength(StringLength.UNLIMITED)
  String getNote();

  /** Only without somebody’s name. */
  void setNote(String note);

  @StringLength(30)
  String getState();

  /** Epoch milliseconds. */
  long getStateSince();

  /** The key of a user. */
  @Indexed
  String getPlannedBy();

  /** Only for another key of the same user. */
  void setPlannedBy(String user);

  long getRevision();

  /** Only without somebody’s name: whoever has it before her does not write one back. */
  void setRevision(long revision);
}
