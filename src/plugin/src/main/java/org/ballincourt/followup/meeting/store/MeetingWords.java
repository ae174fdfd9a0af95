package org.ballincourt.followup.meeting.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Set;
import org.ballincourt.followup.meeting.Minutes;
import org.ballincourt.followup.meeting.Minutes.Decision;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.Venue;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.store.AllRows;

/** All that somebody has written about meetings. */
final class MeetingWords {
  private final AllRows<Long, MeetingRow> meetings;
  private final AllRows<Long, MinutesRow> minutes;
  private final AllRows<Long, DecisionRow> decisions;

  MeetingWords(ActiveObjects ao) {
    this.meetings =
        new AllRows<>(ao, MeetingRow.class, MeetingRow.MEETING_ID, MeetingRow::getMeetingId);
    this.minutes =
        new AllRows<>(ao, MinutesRow.class, MinutesRow.MEETING_ID, MinutesRow::getMeetingId);
    this.decisions =
        new AllRows<>(ao, DecisionRow.class, DecisionRow.DECISION_ID, DecisionRow::getDecisionId);
  }

  /** A text that may only be so long, without a name. */
  private interface Change {
    String of(String text, int longest);
  }

  /**
   * @param hers the ids of those to which she was invited
   */
  void rewrite(Erasure erasure, Set<Long> hers) {
    meetings.change(row -> rewritten(row, change(erasure, hers, row.getMeetingId())));
    minutes.change(row -> rewritten(row, change(erasure, hers, row.getMeetingId())));
    decisions.change(
        row -> {
          String agreed =
              change(erasure, hers, row.getMeetingId()).of(row.getAgreed(), Decision.LONGEST);
          return AllRows.set(row.getAgreed(), agreed, row::setAgreed);
        });
  }

  private static Change change(Erasure erasure, Set<Long> hers, long meeting) {
    return hers.contains(meeting) ? erasure::aboutHer : erasure::in;
  }

  private static boolean rewritten(MeetingRow row, Change change) {
    String title = change.of(row.getTitle(), Plan.LONGEST_TITLE);
    String note = change.of(row.getNote(), Plan.LONGEST_NOTE);
    String detail = change.of(row.getVenueDetail(), Venue.LONGEST_DETAIL);
    boolean titled = AllRows.set(row.getTitle(), title, row::setTitle);
    boolean noted = AllRows.set(row.getNote(), note, row::setNote);
    return AllRows.set(row.getVenueDetail(), detail, row::setVenueDetail) || titled || noted;
  }

  private static boolean rewritten(MinutesRow row, Change change) {
    String prepared = change.of(row.getPrepared(), Minutes.LONGEST);
    String recap = change.of(row.getRecap(), Minutes.LONGEST);
    String pasted = change.of(row.getPasted(), Minutes.LONGEST_THREAD);
    boolean first = AllRows.set(row.getPrepared(), prepared, row::setPrepared);
    boolean second = AllRows.set(row.getRecap(), recap, row::setRecap);
    return AllRows.set(row.getPasted(), pasted, row::setPasted) || first || second;
  }
}
