package org.ballincourt.commitment.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A commitment as it was last derived; what was done itself is in the facts. */
@Preload
@Table("COMMITMENT")
public interface CommitmentRow extends RawEntity<Long> {
  String ASK_ID = "ASK_ID";
  String ISSUE_ID = "ISSUE_ID";
  String HOME_ID = "HOME_ID";
  String CLIENT_ID = "CLIENT_ID";
  String PROJECT_ID = "PROJECT_ID";
  String PHASE_ID = "PHASE_ID";
  String CONTACT_ID = "CONTACT_ID";
  String NEED_KIND = "NEED_KIND";
  String STATE = "STATE";
  String ASKED_AT = "ASKED_AT";
  String TOLD_AT = "TOLD_AT";
  String DUE_AT = "DUE_AT";
  String ENDED_AT = "ENDED_AT";
  String EXCESS_DAYS = "EXCESS_DAYS";
  String EXCESS_SECONDS = "EXCESS_SECONDS";
  String ROUNDS = "ROUNDS";

  /** The id of the fact with which it began. */
  @NotNull @PrimaryKey(ASK_ID)
  Long getAskId();

  @Indexed
  long getIssueId();

  /** The project that the issue is in. */
  @Indexed
  long getHomeId();

  void setHomeId(long home);

  /** The client that the issue has today; null for none. */
  @Indexed
  Long getClientId();

  void setClientId(Long client);

  /** The project that the issue was in when the client was asked; null where nobody knows it. */
  @Indexed
  Long getProjectId();

  void setProjectId(Long project);

  /** The version that the issue had when the client was asked; null for none. */
  Long getPhaseId();

  void setPhaseId(Long phase);

  Long getContactId();

  @StringLength(30)
  String getNeedKind();

  @StringLength(30)
  String getState();

  void setState(String state);

  /** Epoch milliseconds. */
  long getAskedAt();

  /** Epoch milliseconds; null while nobody has told the client. */
  Long getToldAt();

  void setToldAt(Long toldAt);

  /** Epoch milliseconds; null without a date, and while nobody has told the client. */
  Long getDueAt();

  void setDueAt(Long dueAt);

  /** Epoch milliseconds; null while it is open. */
  Long getEndedAt();

  void setEndedAt(Long endedAt);

  /** Working days beyond, of one that ended and whose date is in working days; else null. */
  Long getExcessDays();

  void setExcessDays(Long days);

  /** Business seconds beyond, of one that ended and whose date is in business time; else null. */
  Long getExcessSeconds();

  void setExcessSeconds(Long seconds);

  int getRounds();

  void setRounds(int rounds);
}
