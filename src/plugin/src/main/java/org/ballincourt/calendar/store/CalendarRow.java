package org.ballincourt.calendar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One calendar. A row is never changed, only replaced; that is why nothing can be set. */
@Preload
@Table("CALENDAR")
public interface CalendarRow extends RawEntity<Long> {
  String CALENDAR_ID = "CALENDAR_ID";
  String NAME = "NAME";
  String ZONE = "ZONE";
  String EDITIONS = "EDITIONS";
  String REVISION = "REVISION";

  @NotNull @PrimaryKey(CALENDAR_ID)
  Long getCalendarId();

  /** As its keepers call it. */
  String getName();

  /** Of the time zone database, such as {@code Europe/Oslo}. */
  @StringLength(60)
  String getZone();

  /** JSON: a list of editions in texts. */
  @StringLength(StringLength.UNLIMITED)
  String getEditions();

  /** How often it has been saved; 0 once it is gone, so that no other gets its id. */
  long getRevision();
}
