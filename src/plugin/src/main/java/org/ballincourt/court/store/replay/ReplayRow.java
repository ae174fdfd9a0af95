package org.ballincourt.court.store.replay;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * How far the reading of one project's history has come. A row is never changed, only replaced;
 * that is why nothing can be set.
 */
@Preload
@Table("REPLAY")
public interface ReplayRow extends RawEntity<Long> {
  String PROJECT_ID = "PROJECT_ID";
  String WANTED_REVISION = "WANTED_REVISION";
  String READ_SINCE = "READ_SINCE";
  String STATE = "STATE";
  String LAST_ISSUE_ID = "LAST_ISSUE_ID";
  String ISSUES_DONE = "ISSUES_DONE";
  String ISSUES_TOTAL = "ISSUES_TOTAL";
  String LEASE_HOLDER = "LEASE_HOLDER";
  String FREE_FROM = "FREE_FROM";
  String FAILURE = "FAILURE";
  String MARK = "MARK";

  long NEVER = Long.MAX_VALUE;

  @NotNull @PrimaryKey(PROJECT_ID)
  Long getProjectId();

  /** Of the rules that the turns shall follow. */
  long getWantedRevision();

  /** Epoch milliseconds: what Jira has not changed since then is not read; 0 for all. */
  long getReadSince();

  @StringLength(30)
  String getState();

  /** Issues are read by ascending id; 0 before the first. */
  long getLastIssueId();

  int getIssuesDone();

  int getIssuesTotal();

  /** Null where nobody is at it. */
  @StringLength(60)
  String getLeaseHolder();

  /** Epoch milliseconds: when the lease ends; {@link #NEVER} where nothing is left to be done. */
  long getFreeFrom();

  /** Null unless the replay failed. */
  @StringLength(StringLength.MAX_LENGTH)
  String getFailure();

  /** Drawn anew whenever the row is replaced. */
  long getMark();
}
