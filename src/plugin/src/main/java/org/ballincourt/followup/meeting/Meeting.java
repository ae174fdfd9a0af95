package org.ballincourt.followup.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Objects;
import org.ballincourt.client.Work;

/**
 * A meeting with people of a client.
 *
 * @param id null while it is not kept
 * @param kind not null
 * @param work what it is about, not null
 * @param followUp the id of the follow-up that it belongs to; null for none
 * @param plan not null
 * @param course what became of it, not null
 * @param revision how often it has been saved; the invitation carries it as its sequence
 */
public record Meeting(
    Long id, MeetingKind kind, Work work, Long followUp, Plan plan, Course course, long revision) {

  /**
   * @param state not null
   * @param since when it came so far, not null
   * @param plannedBy the key of the user in whose name people were invited, not null
   */
  public record Course(State state, Instant since, String plannedBy) {
    public Course {
      requireNonNull(state, "state");
      requireNonNull(since, "since");
      requireNonNull(plannedBy, "plannedBy");
    }
  }

  /** What became of it. */
  public enum State {
    PLANNED,
    HELD,
    CANCELLED
  }

  public Meeting {
    requireNonNull(kind, "kind");
    requireNonNull(work, "work");
    requireNonNull(plan, "plan");
    requireNonNull(course, "course");
  }

  /** The same, planned otherwise. */
  public Meeting with(Plan next) {
    return new Meeting(id, kind, work, followUp, next, course, revision);
  }

  /** The same, with something else that became of it. */
  public Meeting at(State next, Instant since) {
    Course then = new Course(next, since, course.plannedBy());
    return new Meeting(id, kind, work, followUp, plan, then, revision);
  }

  /** The same, in the name of somebody else. */
  public Meeting by(String user) {
    Course taken = new Course(course.state(), course.since(), user);
    return new Meeting(id, kind, work, followUp, plan, taken, revision);
  }

  /** The same, saved once more. */
  public Meeting revised() {
    return new Meeting(id, kind, work, followUp, plan, course, revision + 1);
  }

  /** Whether both are planned, with the same client, and some time belongs to both. */
  public boolean meetsDuring(Meeting other) {
    return isPlanned()
        && other.isPlanned()
        && Objects.equals(work.client(), other.work.client())
        && plan.time().startsAt().isBefore(other.plan.time().endsAt())
        && other.plan.time().startsAt().isBefore(plan.time().endsAt());
  }

  public boolean hasBegun(Instant at) {
    return !at.isBefore(plan.time().startsAt());
  }

  public boolean isPlanned() {
    return course.state() == State.PLANNED;
  }
}
