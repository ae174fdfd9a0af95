package org.ballincourt.followup.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One follow-up. A row is never changed, only replaced; that is why nothing can be set. */
@Preload
@Table("FOLLOW_UP")
public interface FollowUpRow extends RawEntity<Long> {
  String FOLLOW_UP_ID = "FOLLOW_UP_ID";
  String PROJECT_ID = "PROJECT_ID";
  String PROJECT_KEY = "PROJECT_KEY";
  String PROJECT_NAME = "PROJECT_NAME";
  String CLIENT_ID = "CLIENT_ID";
  String CLIENT_NAME = "CLIENT_NAME";
  String ENDED_WHY = "ENDED_WHY";
  String ENDED_AT = "ENDED_AT";
  String ENDED_BY = "ENDED_BY";
  String ISSUE_ID = "ISSUE_ID";
  String ISSUE_KEY = "ISSUE_KEY";
  String STATE = "STATE";
  String SINCE = "SINCE";
  String SAID_BY = "SAID_BY";
  String REASON = "REASON";
  String QUESTIONS_ID = "QUESTIONS_ID";
  String SECOND_LOOK_ID = "SECOND_LOOK_ID";
  String LOOK_AGAIN_ON = "LOOK_AGAIN_ON";
  String SLOT = "SLOT";
  String MARK = "MARK";

  /** Later follow-ups have higher ones. */
  @AutoIncrement
  @NotNull @PrimaryKey(FOLLOW_UP_ID)
  Long getFollowUpId();

  @Indexed
  long getProjectId();

  /** That of the time. */
  String getProjectKey();

  /** That of the time. */
  String getProjectName();

  /** Null for none. */
  @Indexed
  Long getClientId();

  /** That of the time; null for none. */
  String getClientName();

  @StringLength(30)
  String getEndedWhy();

  /** Epoch milliseconds. */
  long getEndedAt();

  /** The key of a user; null where nobody said so. */
  @Indexed
  String getEndedBy();

  /** Null for none. */
  Long getIssueId();

  /** That of the time; null for none. */
  String getIssueKey();

  @StringLength(30)
  String getState();

  /** Epoch milliseconds. */
  long getSince();

  /** The key of a user; null where nobody said so. */
  @Indexed
  String getSaidBy();

  /** Null for none. */
  @StringLength(StringLength.UNLIMITED)
  String getReason();

  /** Only without somebody’s name. */
  void setReason(String reason);

  /** The id of a sending; null for none. */
  Long getQuestionsId();

  /** The id of a sending; null for none. */
  Long getSecondLookId();

  /** As in ISO 8601; null for not at all. */
  @StringLength(10)
  String getLookAgainOn();

  /** The same for all that are open in a project, so that there is never more than one. */
  @Unique @StringLength(80)
  String getSlot();

  /** Another one whenever the row is replaced. */
  long getMark();
}
