package org.ballincourt.court.store.check;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
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

  String EXAMPLES = "EXAMPLES";
  String LEFTOVERS = "LEFTOVERS";
  String ISSUES_FAILED = "ISSUES_FAILED";
  String FAILURE = "FAILURE";

  long ONLY = 1;

  @NotNull @PrimaryKey(CHECK_ID)
  Long getCheckId();

  /** Epoch milliseconds. */
  long getEndedAt();

  int getIssuesChecked();

  int getIssuesHealed();

  /** Epoch milliseconds. */
  long getSeenUntil();

  /** The ids of some issues that were healed, with blanks in between. */
  @StringLength(StringLength.MAX_LENGTH)
  String getExamples();

  /** How many of the healed issues are in projects that are off or gone. */
  int getLeftovers();

  /** How many issues could not be looked at. */
  int getIssuesFailed();

  /** Null where all went well. */
  @StringLength(StringLength.MAX_LENGTH)
  String getFailure();
}
