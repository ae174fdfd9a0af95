package org.ballincourt.court.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** How the last check went; there is one row at most. */
@Preload
@Table("LAST_CHECK")
public interface CheckRow extends RawEntity<Long> {
  String CHECK_ID = "CHECK_ID";
  String ENDED_AT = "ENDED_AT";
  String ISSUES_CHECKED = "ISSUES_CHECKED";
  String ISSUES_HEALED = "ISSUES_HEALED";
  String SEEN_UNTIL = "SEEN_UNTIL";

  long ONLY = 1;

  @NotNull @PrimaryKey(CHECK_ID)
  Long getCheckId();

  /** Epoch milliseconds. */
  long getEndedAt();

  int getIssuesChecked();

  int getIssuesHealed();

  /** Epoch milliseconds. */
  long getSeenUntil();
}
