package org.ballincourt.site.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What we ask ourselves while we try to reach ourselves; the row goes with the attempt. */
@Preload
@Table("PING")
public interface PingRow extends RawEntity<Long> {
  String PING_ID = "PING_ID";
  String ANSWER = "ANSWER";
  String ASKED_AT = "ASKED_AT";

  /** Drawn at random; positive, of at most 18 digits. */
  @NotNull @PrimaryKey(PING_ID)
  Long getPingId();

  /** What only this installation knows. */
  @StringLength(60)
  String getAnswer();

  /** Epoch milliseconds. */
  long getAskedAt();
}
