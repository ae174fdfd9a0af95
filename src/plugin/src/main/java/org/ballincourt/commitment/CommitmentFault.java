package org.ballincourt.commitment;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Something that cannot be done about a commitment, as somebody wants it. */
public final class CommitmentFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient List<Object> details;

  /** Why it cannot be done. */
  public enum Reason {
    /** The client is asked for something already; details: the id of that commitment. */
    ALREADY_ASKED,
    /** The project is not followed. */
    SWITCHED_OFF,
    /** The issue is done; nothing is anybody's move. */
    ISSUE_DONE,
    /** The client is asked for nothing now. */
    NOTHING_ASKED,
    /** There is no such commitment on the issue. */
    UNKNOWN,
    /** It is over; details: its {@link Course.State} and when it ended. */
    OVER,
    /** The date was over already when it was picked; details: the date. */
    DATE_OVER,
    /**
     * The client, or the person, does not work then; details: the date, and the next that is open.
     */
    DATE_CLOSED,
    /** An instant is not over yet. */
    NOT_YET,
    /** An instant is before that from which it can have happened; details: that instant. */
    TOO_EARLY,
    /** What happened earlier than now, or is taken back, needs a word why. */
    NOTE_NEEDED,
    /** A need with that number is unknown or has come already; details: the number. */
    NEED_UNKNOWN,
    /** Nothing is named. */
    NOTHING_NAMED,
    /** The client has the ball already. */
    WITH_CLIENT_ALREADY,
    /** We have the ball already. */
    WITH_US_ALREADY,
    /** The client was not told yet, so there is nothing to remind them of. */
    NOT_TOLD
  }

  public CommitmentFault(Reason reason, Object... details) {
    super(requireNonNull(reason, "reason") + " " + List.of(details));
    this.reason = reason;
    this.details = List.of(details);
  }

  public Reason reason() {
    return reason;
  }

  /** As the reason names them. */
  public List<Object> details() {
    return details;
  }
}
