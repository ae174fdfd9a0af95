package org.ballincourt.client.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One client. A row is never changed, only replaced; that is why nothing can be set. */
@Preload
@Table("CLIENT")
public interface ClientRow extends RawEntity<Long> {
  String CLIENT_ID = "CLIENT_ID";
  String NAME = "NAME";
  String LANGUAGE_TAG = "LANGUAGE_TAG";
  String COUNTRY = "COUNTRY";
  String REGION = "REGION";
  String CALENDAR_ID = "CALENDAR_ID";
  String MEETING_TOOL = "MEETING_TOOL";
  String REVISION = "REVISION";

  @NotNull @PrimaryKey(CLIENT_ID)
  Long getClientId();

  /** As its keepers call it. */
  String getName();

  /** As in BCP 47. */
  @StringLength(35)
  String getLanguageTag();

  /** As in ISO 3166. */
  @StringLength(2)
  String getCountry();

  /** Null for the whole country. */
  @StringLength(60)
  String getRegion();

  long getCalendarId();

  /** Null where nobody has said. */
  String getMeetingTool();

  /** How often it has been saved; 0 once it is gone, so that no other gets its id. */
  long getRevision();
}
