package org.ballincourt.followup.meeting;

/** What a meeting is for. */
public enum MeetingKind {
  KICK_OFF,
  CHECK_IN,
  FOLLOW_UP,
  VISIT,
  CALL
}
