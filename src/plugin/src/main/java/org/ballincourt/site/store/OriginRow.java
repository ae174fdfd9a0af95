package org.ballincourt.site.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Which Jira may write to clients; there is one row at most, which is only replaced. */
@Preload
@Table("ORIGIN")
public interface OriginRow extends RawEntity<Long> {
  String ORIGIN_ID = "ORIGIN_ID";
  String BASE_URL = "BASE_URL";
  String SERVER_ID = "SERVER_ID";
  long ONLY = 1;

  @NotNull @PrimaryKey(ORIGIN_ID)
  Long getOriginId();

  @StringLength(StringLength.MAX_LENGTH)
  String getBaseUrl();

  /** Null where Jira told none. */
  @StringLength(StringLength.MAX_LENGTH)
  String getServerId();
}
