package org.ballincourt.commitment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballincourt.commitment.Commitment;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Need;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.jira.rest.Wire;

/**
 * What a client is asked for, on the wire; {@code due} and {@code targetSeconds} are null while
 * nobody has told them, and {@code proposed} from then on.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CommitmentJson(
    long id,
    String issue,
    NeedKind kind,
    List<NeedJson> needs,
    Long contact,
    Course.State state,
    String askedAt,
    ToldJson told,
    String due,
    String proposed,
    String picked,
    boolean overdue,
    long elapsedSeconds,
    Long targetSeconds,
    String endedAt,
    Boolean inTime,
    int rounds) {

  /** One thing that is needed; {@code id} counts from 1 over the commitment. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record NeedJson(int id, String what, String received) {

    static NeedJson of(Need need) {
      return new NeedJson(need.number(), need.what(), Wire.instant(need.received()));
    }
  }

  /** How the client was first told. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ToldJson(Channel by, String on) {

    static ToldJson of(Fact told) {
      return new ToldJson(told.content().channel(), Wire.instant(told.at()));
    }
  }

  static CommitmentJson of(String issue, Course course, Instant at) {
    Commitment commitment = course.commitment();
    Optional<Deadline> deadline = course.deadline(at);
    return new CommitmentJson(
        course.id(),
        issue,
        commitment.kind(),
        commitment.needs().stream().map(NeedJson::of).toList(),
        commitment.contact(),
        course.state(),
        Wire.instant(commitment.askedAt()),
        commitment.told().map(ToldJson::of).orElse(null),
        deadline.map(limit -> Wire.instant(limit.due())).orElse(null),
        written(course.proposal(at)),
        written(commitment.picked()),
        course.isOverdue(at),
        course.elapsed(at).toSeconds(),
        deadline.map(limit -> limit.allowed().toSeconds()).orElse(null),
        course.end().map(end -> Wire.instant(end.at())).orElse(null),
        course.inTime().orElse(null),
        course.rounds());
  }

  private static String written(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(null);
  }
}
