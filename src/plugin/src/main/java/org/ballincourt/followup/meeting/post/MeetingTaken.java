package org.ballincourt.followup.meeting.post;

import org.ballincourt.followup.meeting.Meeting;

/** Somebody else has planned it, or changed it, meanwhile; nothing of what was wanted was done. */
public final class MeetingTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Meeting meeting;

  /**
   * @param message in the caller’s language
   * @param meeting as it is now
   */
  public MeetingTaken(String message, Meeting meeting) {
    super(message);
    this.meeting = meeting;
  }

  public Meeting meeting() {
    return meeting;
  }
}
