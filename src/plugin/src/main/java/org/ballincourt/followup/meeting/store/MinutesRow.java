package org.ballincourt.followup.meeting.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * What is written down about a meeting; there from its beginning, and only replaced. Whoever makes
 * something of it holds it meanwhile by counting up.
 */
@Preload
@Table("MINUTES")
public interface MinutesRow extends RawEntity<Long> {
  String MEETING_ID = "MEETING_ID";
  String PREPARED = "PREPARED";
  String RECAP = "RECAP";
  String PASTED = "PASTED";
  String MAILED_AT = "MAILED_AT";
  String REVISION = "REVISION";
  String HOLDS = "HOLDS";

  @NotNull @PrimaryKey(MEETING_ID)
  Long getMeetingId();

  /** Null for nothing. */
  @StringLength(StringLength.UNLIMITED)
  String getPrepared();

  /** Only without somebody’s name. */
  void setPrepared(String prepared);

  /** Null for nothing. */
  @StringLength(StringLength.UNLIMITED)
  String getRecap();

  /** Only without somebody’s name. */
  void setRecap(String recap);

  /** A chat or mails; null for nothing. */
  @StringLength(StringLength.UNLIMITED)
  String getPasted();

  /** Only without somebody’s name. */
  void setPasted(String pasted);

  /** When the recap was last mailed, in epoch milliseconds; null for never. */
  Long getMailedAt();

  long getRevision();

  /** Only without somebody’s name: whoever has it before her does not write one back. */
  void setRevision(long revision);

  long getHolds();

  void setHolds(long holds);
}
