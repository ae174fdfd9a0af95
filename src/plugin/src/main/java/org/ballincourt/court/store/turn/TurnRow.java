package org.ballincourt.court.store.turn;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One turn of an issue as it was last derived.
 *
 * <p>The key is the issue's id and the start ({@code 10000/1772442000000}), the open turn's is
 * {@code 10000/open}: so no issue ever has two open turns, or two that start together. The open
 * turn's row, which every refresh reads, also holds what is odd in the issue's history, and what
 * time it takes.
 */
@Preload
@Table("TURN")
public interface TurnRow extends RawEntity<String> {
  String TURN_KEY = "TURN_KEY";
  String ISSUE_ID = "ISSUE_ID";
  String HOME_ID = "HOME_ID";
  String WAITS_IN = "WAITS_IN";
  String CLIENT_ID = "CLIENT_ID";
  String PROJECT_ID = "PROJECT_ID";
  String PHASE_ID = "PHASE_ID";
  String PARTY = "PARTY";
  String REASON = "REASON";
  String STARTED_AT = "STARTED_AT";
  String ENDED_AT = "ENDED_AT";
  String BUSINESS_SECONDS = "BUSINESS_SECONDS";
  String DUE_AT = "DUE_AT";
  String EXCESS_DAYS = "EXCESS_DAYS";
  String EXCESS_SECONDS = "EXCESS_SECONDS";
  String ASK_ID = "ASK_ID";
  String TOLD_AT = "TOLD_AT";
  String RULES_REVISION = "RULES_REVISION";
  String MARK = "MARK";
  String MISFIT = "MISFIT";
  String GONE_STATUSES = "GONE_STATUSES";
  String DISAGREEMENT = "DISAGREEMENT";
  String PLANNED_SECONDS = "PLANNED_SECONDS";
  String SPENT_SECONDS = "SPENT_SECONDS";

  @NotNull @PrimaryKey(TURN_KEY)
  @StringLength(60)
  String getTurnKey();

  @Indexed
  long getIssueId();

  /** The project that the issue is in, whose rules decided. */
  @Indexed
  long getHomeId();

  /**
   * The same in an open turn that is somebody's move; null once it is closed, and for nobody's: so
   * what waits is found without reading what is over or done, which is nearly all.
   */
  @Indexed
  Long getWaitsIn();

  /** The client that the issue has today; null for none. */
  @Indexed
  Long getClientId();

  /** The project that it was in during the turn; null where nobody knows it any more. */
  @Indexed
  Long getProjectId();

  /** The version that the issue had when the turn started; null for none. */
  Long getPhaseId();

  @StringLength(30)
  String getParty();

  @StringLength(30)
  String getReason();

  /** Epoch milliseconds. */
  long getStartedAt();

  /** Epoch milliseconds; null while the turn is open. */
  Long getEndedAt();

  /** The business time of a closed turn; null while it is open. */
  Long getBusinessSeconds();

  /** Epoch milliseconds: by when the turn is or was due; null without a target. */
  Long getDueAt();

  /** Working days beyond, of a closed turn whose target is in working days; else null. */
  Long getExcessDays();

  /** Business seconds beyond, of a closed turn whose target is in business time; else null. */
  Long getExcessSeconds();

  /** What the client is, or was last, asked for in a turn of theirs; null for nothing. */
  Long getAskId();

  /** Epoch milliseconds: since when the client has known of it; null where nobody told them. */
  Long getToldAt();

  /** The revision of the rules under which the turn was derived; the open turn's is always kept. */
  long getRulesRevision();

  /** Drawn anew whenever the issue's turns are written; the open turn's counts. */
  long getMark();

  /** JSON: the latest place where the issue's history does not fit; null for none. */
  @StringLength(StringLength.MAX_LENGTH)
  String getMisfit();

  /** JSON: names by id of statuses that history knows and Jira does not; null for none. */
  @StringLength(StringLength.MAX_LENGTH)
  String getGoneStatuses();

  /** JSON: a hand-over against the status that followed it; null for none. */
  @StringLength(StringLength.MAX_LENGTH)
  String getDisagreement();

  /** Of the issue's people, as Jira's original estimate says; null without one, or once closed. */
  Long getPlannedSeconds();

  /** Of the issue's people, as logged in Jira; null for none, or once closed. */
  Long getSpentSeconds();
}
