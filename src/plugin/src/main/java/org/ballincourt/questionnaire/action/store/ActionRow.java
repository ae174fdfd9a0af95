package org.ballincourt.questionnaire.action.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One action. Only what we say, and the key of a user who has another one, is ever changed. */
@Preload
@Table("ACTION")
public interface ActionRow extends RawEntity<Long> {
  String ACTION_ID = "ACTION_ID";
  String SENDING_ID = "SENDING_ID";
  String SHEET_KEY = "SHEET_KEY";
  String QUESTION_ID = "QUESTION_ID";
  String ISSUE_ID = "ISSUE_ID";
  String ISSUE_KEY = "ISSUE_KEY";
  String PROJECT_KEY = "PROJECT_KEY";
  String REPLY_KIND = "REPLY_KIND";
  String REPLY_TEXT = "REPLY_TEXT";
  String INSTEAD = "INSTEAD";
  String MADE_BY = "MADE_BY";
  String MADE_AT = "MADE_AT";
  String CHANGED_AT = "CHANGED_AT";

  /** Later actions have higher ones. */
  @AutoIncrement
  @NotNull @PrimaryKey(ACTION_ID)
  Long getActionId();

  @Indexed
  long getSendingId();

  @StringLength(40)
  String getSheetKey();

  @StringLength(40)
  String getQuestionId();

  /** Null where no issue tracks it. */
  Long getIssueId();

  /** As it was when the action was made. */
  @StringLength(255)
  String getIssueKey();

  /** The key of the project, as it was when the action was made. */
  @StringLength(255)
  String getProjectKey();

  @StringLength(30)
  String getReplyKind();

  void setReplyKind(String kind);

  @StringLength(StringLength.UNLIMITED)
  String getReplyText();

  void setReplyText(String text);

  /** Null where it is not said. */
  @StringLength(StringLength.UNLIMITED)
  String getInstead();

  void setInstead(String instead);

  /** The key of a user. */
  @Indexed
  String getMadeBy();

  /** Only for another key of the same user. */
  void setMadeBy(String user);

  /** Epoch milliseconds. */
  long getMadeAt();

  /** Epoch milliseconds. */
  long getChangedAt();

  void setChangedAt(long changedAt);
}
