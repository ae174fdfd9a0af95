package org.ballincourt.questionnaire.figures;

import java.time.Instant;
import java.util.Collection;
import org.ballincourt.figures.Share;
import org.ballincourt.questionnaire.invitation.Invitation;

/**
 * How many of those whom a questionnaire reached sent it back. Everybody who was invited is in
 * exactly one part.
 *
 * @param finished who sent it back
 * @param started who began it, and may still send it back
 * @param waiting who has not begun it, and may still do so
 * @param expired who let it lie until it was too late, begun or not
 * @param bounced whose mail came back
 * @param revoked from whom we took it back
 * @param recorded whose answers we wrote down for them
 */
public record ResponseRate(
    int finished, int started, int waiting, int expired, int bounced, int revoked, int recorded) {

  /**
   * @param recordedByUs how many of the finished ones we wrote down ourselves
   * @param now what has expired by then has
   */
  public static ResponseRate of(Collection<Invitation> invitations, int recordedByUs, Instant now) {
    int[] parts = new int[Part.values().length];
    invitations.forEach(invitation -> parts[Part.of(invitation, now).ordinal()]++);
    int finished = parts[Part.FINISHED.ordinal()];
    int recorded = Math.min(recordedByUs, finished);
    return new ResponseRate(
        finished - recorded,
        parts[Part.STARTED.ordinal()],
        parts[Part.WAITING.ordinal()],
        parts[Part.EXPIRED.ordinal()],
        parts[Part.BOUNCED.ordinal()],
        parts[Part.REVOKED.ordinal()],
        recorded);
  }

  /**
   * Without names: of those who have not finished it is said only that they have not, since any
   * other part would tell who is not in it. Whoever was invited counts as reached.
   *
   * @param now what has expired by then has
   */
  public static ResponseRate withoutNames(Collection<Invitation> invitations, Instant now) {
    int finished =
        Math.toIntExact(invitations.stream().filter(one -> one.course().finished()).count());
    int others = invitations.size() - finished;
    boolean over = invitations.stream().noneMatch(one -> one.withoutAnswering().isOpenAt(now));
    return new ResponseRate(finished, 0, over ? 0 : others, over ? others : 0, 0, 0, 0);
  }

  /** Of nobody. */
  public static final ResponseRate NONE = new ResponseRate(0, 0, 0, 0, 0, 0, 0);

  /** Of those of both together. */
  public ResponseRate plus(ResponseRate other) {
    return new ResponseRate(
        finished + other.finished,
        started + other.started,
        waiting + other.waiting,
        expired + other.expired,
        bounced + other.bounced,
        revoked + other.revoked,
        recorded + other.recorded);
  }

  /** Finished of delivered. */
  public Share share() {
    return new Share(finished, delivered());
  }

  /** Whom it reached, as far as is known: neither bounced, nor revoked, nor asked by us. */
  public int delivered() {
    return finished + started + waiting + expired;
  }

  /** Who was invited at all. */
  public int invited() {
    return delivered() + bounced + revoked + recorded;
  }

  private enum Part {
    FINISHED,
    STARTED,
    WAITING,
    EXPIRED,
    BOUNCED,
    REVOKED;

    /** A mail that came back was not delivered, also when its time is over. */
    static Part of(Invitation invitation, Instant now) {
      if (invitation.course().bouncedAt() != null
          && invitation.stateAt(now) == Invitation.State.EXPIRED) {
        return BOUNCED;
      }
      return switch (invitation.stateAt(now)) {
        case FINISHED -> FINISHED;
        case REVOKED -> REVOKED;
        case BOUNCED -> BOUNCED;
        case EXPIRED -> EXPIRED;
        case STARTED -> STARTED;
        case SENT -> WAITING;
      };
    }
  }
}
