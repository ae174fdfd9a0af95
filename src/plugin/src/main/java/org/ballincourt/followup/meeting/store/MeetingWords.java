package org.ballincourt.followup.meeting.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashSet;
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
    Set<Long> decided = new HashSet<>();
    decisions.change(
        row -> {
          boolean other = rewritten(row, change(erasure, hers, row.getMeetingId()));
          if (other) {
            decided.add(row.getMeetingId());
          }
          return other;
        });
    minutes.change(
        row ->
            rewritten(
                row,
                decided.contains(row.getMeetingId()),
                change(erasure, hers, row.getMeetingId())));
  }

  private static boolean rewritten(DecisionRow row, Change change) {
    return AllRows.set(
        row.getAgreed(), change.of(row.getAgreed(), Decision.LONGEST), row::setAgreed);
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
    boolean placed = AllRows.set(row.getVenueDetail(), detail, row::setVenueDetail);
    boolean other = titled || noted || placed;
    row.setRevision(row.getRevision() + (other ? 1 : 0));
    return other;
  }

  private static boolean rewritten(MinutesRow row, boolean decided, Change change) {
    String prepared = change.of(row.getPrepared(), Minutes.LONGEST);
    String recap = change.of(row.getRecap(), Minutes.LONGEST);
    String pasted = change.of(row.getPasted(), Minutes.LONGEST_THREAD);
    boolean first = AllRows.set(row.getPrepared(), prepared, row::setPrepared);
    boolean second = AllRows.set(row.getRecap(), recap, row::setRecap);
    boolean third = AllRows.set(row.getPasted(), pasted, row::setPasted);
    boolean other = decided || first || second || third;
    row.setRevision(row.getRevision() + (other ? 1 : 0));
    return other;
  }
}
