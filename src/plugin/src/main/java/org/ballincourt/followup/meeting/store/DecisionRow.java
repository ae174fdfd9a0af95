package org.ballincourt.followup.meeting.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Something that was agreed in a meeting. */
@Preload
@Table("DECISION")
public interface DecisionRow extends RawEntity<Long> {
  String DECISION_ID = "DECISION_ID";
  String MEETING_ID = "MEETING_ID";
  String WITHIN = "WITHIN";
  String AGREED = "AGREED";
  String ISSUE_KEY = "ISSUE_KEY";

  /** In the order in which they are told. */
  @AutoIncrement
  @NotNull @PrimaryKey(DECISION_ID)
  Long getDecisionId();

  @Indexed
  long getMeetingId();

  /** The number by which it is known within the meeting. */
  int getWithin();

  @StringLength(StringLength.UNLIMITED)
  String getAgreed();

  /** Only without somebody’s name. */
  void setAgreed(String agreed);

  /** As it was when the issue was made; null for none. */
  @StringLength(255)
  String getIssueKey();

  void setIssueKey(String key);
}
