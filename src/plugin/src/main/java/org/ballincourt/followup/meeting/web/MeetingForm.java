package org.ballincourt.followup.meeting.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.store.KeptMinutes;

/**
 * What the page’s script works with.
 *
 * @param project the key under which issues are made of decisions
 * @param pasted whether a chat or mails are usually pasted after such a meeting
 */
record MeetingForm(long id, long revision, String project, boolean pasted, Written minutes) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is written down. */
  record Written(
      long revision, String prepared, String recap, String thread, List<Agreed> decisions) {}

  /**
   * A decision.
   *
   * @param issue the key of the issue that was made of it; null for none
   */
  record Agreed(int id, String text, String issue) {}

  static MeetingForm of(Meeting meeting, String project, KeptMinutes kept) {
    List<Agreed> decisions =
        kept.minutes().decisions().stream()
            .map(one -> new Agreed(one.id(), one.text(), one.issue()))
            .toList();
    Written written =
        new Written(
            kept.revision(),
            kept.minutes().prepared(),
            kept.minutes().recap(),
            kept.minutes().thread(),
            decisions);
    boolean pasted = meeting.plan().venue().kind().leavesThread();
    return new MeetingForm(meeting.id(), meeting.revision(), project, pasted, written);
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A form that cannot be written", e);
    }
  }
}
