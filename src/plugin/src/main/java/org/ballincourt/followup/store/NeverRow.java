package org.ballincourt.followup.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A project in which no follow-up is proposed. */
@Preload
@Table("FOLLOW_UP_NEVER")
public interface NeverRow extends RawEntity<Long> {
  String PROJECT_ID = "PROJECT_ID";
  String SAID_BY = "SAID_BY";
  String SAID_AT = "SAID_AT";

  @NotNull @PrimaryKey(PROJECT_ID)
  Long getProjectId();

  /** The key of a user. */
  @Indexed
  String getSaidBy();

  /** Only for another key of the same user. */
  void setSaidBy(String user);

  /** Epoch milliseconds. */
  long getSaidAt();
}
