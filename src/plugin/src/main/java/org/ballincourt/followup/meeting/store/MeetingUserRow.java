package org.ballincourt.followup.meeting.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One of ours who comes to a meeting. */
@Preload
@Table("MEETING_USER")
public interface MeetingUserRow extends RawEntity<Long> {
  String PLACE_ID = "PLACE_ID";
  String MEETING_ID = "MEETING_ID";
  String USER_KEY = "USER_KEY";

  @AutoIncrement
  @NotNull @PrimaryKey(PLACE_ID)
  Long getPlaceId();

  @Indexed
  long getMeetingId();

  @Indexed
  String getUserKey();

  /** Only for another key of the same user. */
  void setUserKey(String user);
}
