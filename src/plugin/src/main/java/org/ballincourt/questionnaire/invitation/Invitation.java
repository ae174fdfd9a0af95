package org.ballincourt.questionnaire.invitation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.ballincourt.client.Language;

/**
 * One person’s part in a sending.
 *
 * @param id null while it is not kept
 * @param sending the id of the sending
 * @param invited who, with name and address as they were then
 * @param expiresAt until when it can be answered, exclusive
 * @param course what became of it
 */
public record Invitation(Long id, long sending, Invited invited, Instant expiresAt, Course course) {

  /** How far it is. Whether a mail was opened is not known, and not asked. */
  public enum State {
    SENT,
    STARTED,
    FINISHED,
    EXPIRED,
    /** Marked by hand: the mail came back. */
    BOUNCED,
    REVOKED
  }

  /**
   * @param contact the id of the contact
   * @param email null for none
   * @param language in which she is asked
   */
  public record Invited(long contact, String name, String email, Language language) {
    public Invited {
      requireNonNull(name, "name");
      requireNonNull(language, "language");
    }
  }

  /**
   * Each null while it has not happened. Without names neither {@code startedAt} nor {@code
   * finishedAt} is ever kept.
   *
   * @param finished whether it was answered
   */
  public record Course(
      boolean finished,
      Instant startedAt,
      Instant finishedAt,
      Instant remindedAt,
      Instant bouncedAt,
      Instant revokedAt) {

    /** Nothing has happened yet. */
    public static final Course NEW = new Course(false, null, null, null, null, null);

    public Course withStart(Instant at) {
      return new Course(finished, at, finishedAt, remindedAt, bouncedAt, revokedAt);
    }

    /**
     * @param at null where it is not kept
     */
    public Course withFinish(Instant at) {
      return new Course(true, startedAt, at, remindedAt, bouncedAt, revokedAt);
    }

    public Course withReminder(Instant at) {
      return new Course(finished, startedAt, finishedAt, at, bouncedAt, revokedAt);
    }

    /**
     * @param at null where that is no longer so
     */
    public Course withBounce(Instant at) {
      return new Course(finished, startedAt, finishedAt, remindedAt, at, revokedAt);
    }

    public Course withRevocation(Instant at) {
      return new Course(finished, startedAt, finishedAt, remindedAt, bouncedAt, at);
    }

    /** The same as if nobody had begun or answered. */
    Course withoutAnswering() {
      return new Course(false, null, null, remindedAt, bouncedAt, revokedAt);
    }

    /** Whether it was answered or revoked: nothing can open it any more. */
    public boolean isOver() {
      return finished || revokedAt != null;
    }
  }

  /** The same with another course. */
  public Invitation with(Course other) {
    return new Invitation(id, sending, invited, expiresAt, other);
  }

  /** The same to another address. */
  public Invitation to(String email) {
    Invited other = new Invited(invited.contact(), invited.name(), email, invited.language());
    return new Invitation(id, sending, other, expiresAt, course);
  }

  /** The same to somebody who is not known any more, and has no address. */
  public Invitation toNobody(String name) {
    Invited other = new Invited(invited.contact(), name, null, invited.language());
    return new Invitation(id, sending, other, expiresAt, course);
  }

  /** The same with another end. */
  public Invitation until(Instant end) {
    return new Invitation(id, sending, invited, end, course);
  }

  /**
   * The same as if nobody had begun or answered it: all that may be told of one person who answers
   * without names. Whatever is told of her, and whatever is done about her, has to depend on this
   * alone, or else it tells who has answered.
   */
  public Invitation withoutAnswering() {
    return with(course.withoutAnswering());
  }

  public State stateAt(Instant now) {
    if (course.finished()) {
      return State.FINISHED;
    }
    if (course.revokedAt() != null) {
      return State.REVOKED;
    }
    if (!now.isBefore(expiresAt)) {
      return State.EXPIRED;
    }
    if (course.bouncedAt() != null) {
      return State.BOUNCED;
    }
    return course.startedAt() == null ? State.SENT : State.STARTED;
  }

  /** Whether it can still be answered; that a mail came back does not end it. */
  public boolean isOpenAt(Instant now) {
    return !course.isOver() && now.isBefore(expiresAt);
  }
}
