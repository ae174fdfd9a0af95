package org.ballincourt.followup.outcome.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One outcome. Days are as in ISO 8601; whatever its kind does not have is null. What it is of, and
 * who made it, is never changed, but for another key of the same user.
 */
@Preload
@Table("OUTCOME")
public interface OutcomeRow extends RawEntity<Long> {
  String OUTCOME_ID = "OUTCOME_ID";
  String OUTCOME_KIND = "OUTCOME_KIND";
  String PROJECT_ID = "PROJECT_ID";
  String PROJECT_KEY = "PROJECT_KEY";
  String PROJECT_NAME = "PROJECT_NAME";
  String CLIENT_ID = "CLIENT_ID";
  String CLIENT_NAME = "CLIENT_NAME";
  String GIVER_ID = "GIVER_ID";
  String MADE_BY = "MADE_BY";
  String MADE_AT = "MADE_AT";
  String REVISION = "REVISION";
  String HOLDS = "HOLDS";

  /** Later ones have higher ones. */
  @AutoIncrement
  @NotNull @PrimaryKey(OUTCOME_ID)
  Long getOutcomeId();

  @Indexed
  @StringLength(30)
  String getOutcomeKind();

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

  /** The id of a contact. */
  @Indexed
  Long getGiverId();

  void setGiverId(Long contact);

  /** What it says first of all. */
  @StringLength(StringLength.UNLIMITED)
  String getWords();

  void setWords(String words);

  /** The conditions of a permission, the note on a referral; null for none. */
  @StringLength(StringLength.UNLIMITED)
  String getNote();

  void setNote(String note);

  /** Of a testimonial; null while it is not. */
  @StringLength(10)
  String getApprovedOn();

  void setApprovedOn(String day);

  /** Of a permission. */
  @StringLength(10)
  String getGivenOn();

  void setGivenOn(String day);

  /** Of a permission; null for no end. */
  @StringLength(10)
  String getLastDay();

  void setLastDay(String day);

  /** Of a testimonial or a permission; null while it stands. */
  @StringLength(10)
  String getWithdrawnOn();

  void setWithdrawnOn(String day);

  /** What became of a referral. */
  @StringLength(30)
  String getBecame();

  void setBecame(String became);

  /** Of a referral; null while we have not. */
  @StringLength(10)
  String getThankedOn();

  void setThankedOn(String day);

  /** Of next work; null where no issue was made. */
  Long getIssueId();

  void setIssueId(Long issue);

  /** As it was when the issue was made. */
  @StringLength(255)
  String getIssueKey();

  void setIssueKey(String key);

  /** The key of the issue’s project, as it was when the issue was made. */
  @StringLength(255)
  String getIssueProject();

  void setIssueProject(String key);

  /** The key of a user. */
  @Indexed
  String getMadeBy();

  /** Only for another key of the same user. */
  void setMadeBy(String user);

  /** Epoch milliseconds. */
  long getMadeAt();

  /** How often it has been saved. */
  long getRevision();

  void setRevision(long revision);

  /** How often somebody has kept all others from saving it. */
  long getHolds();

  void setHolds(long holds);
}
