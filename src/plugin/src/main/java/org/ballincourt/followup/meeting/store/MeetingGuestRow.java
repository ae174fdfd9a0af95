package org.ballincourt.followup.meeting.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Somebody of the client who comes to a meeting. */
@Preload
@Table("MEETING_GUEST")
public interface MeetingGuestRow extends RawEntity<Long> {
  String GUEST_ID = "GUEST_ID";
  String MEETING_ID = "MEETING_ID";
  String CONTACT_ID = "CONTACT_ID";
  String NAME = "NAME";
  String EMAIL = "EMAIL";
  String LANGUAGE_TAG = "LANGUAGE_TAG";

  /** In the order in which they were named. */
  @AutoIncrement
  @NotNull @PrimaryKey(GUEST_ID)
  Long getGuestId();

  @Indexed
  long getMeetingId();

  @Indexed
  long getContactId();

  /** That of the time. */
  String getName();

  /** Only for somebody who is forgotten. */
  void setName(String name);

  /** That of the time. */
  @StringLength(300)
  String getEmail();

  /** Only for somebody who is forgotten. */
  void setEmail(String email);

  /** As in BCP 47. */
  @StringLength(35)
  String getLanguageTag();
}
