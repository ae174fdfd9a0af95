package org.ballincourt.followup.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import net.java.ao.DBParam;

/** The rows of projects in which no follow-up is proposed. */
final class NeverRows {

  private static final String OF_PROJECT = NeverRow.PROJECT_ID + " = ?";
  private static final String SAID_BY = NeverRow.SAID_BY + " = ?";

  private final ActiveObjects ao;

  NeverRows(ActiveObjects ao) {
    this.ao = ao;
  }

  boolean is(long projectId) {
    return ao.count(NeverRow.class, OF_PROJECT, projectId) > 0;
  }

  /** Who said it first is kept. */
  void set(long projectId, boolean never, String by, Instant at) {
    if (!never) {
      ao.deleteWithSQL(NeverRow.class, OF_PROJECT, projectId);
    } else if (!is(projectId)) {
      ao.create(
          NeverRow.class,
          new DBParam(NeverRow.PROJECT_ID, projectId),
          new DBParam(NeverRow.SAID_BY, by),
          new DBParam(NeverRow.SAID_AT, at.toEpochMilli()));
    }
  }

  void rename(String original, String next) {
    for (NeverRow row : ao.find(NeverRow.class, SAID_BY, original)) {
      row.setSaidBy(next);
      row.save();
    }
  }
}
