package org.ballincourt.commitment.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.life.Home;
import org.ballincourt.court.life.Whereabouts;

/**
 * A commitment as it is kept.
 *
 * @param ask the issue and what does not change, not null
 * @param home where the issue is, and whose it is; not null
 * @param lay where the issue was when the client was asked, not null
 * @param state not null
 * @param dates not null
 * @param excess how far beyond its date it ended; null where it did not end, or has no date
 * @param rounds how many times the client has had the ball for it
 */
public record StoredCommitment(
    Ask ask,
    Home home,
    Whereabouts lay,
    Course.State state,
    Dates dates,
    Excess excess,
    int rounds) {

  /**
   * What never changes.
   *
   * @param id the commitment's
   * @param contact null for nobody in particular
   * @param kind null where nobody said
   */
  public record Ask(long id, long issueId, Long contact, NeedKind kind, Instant at) {}

  /** All but null while it has not come to it; {@code due} also where there is no date. */
  public record Dates(Instant told, Instant due, Instant ended) {}

  /** That of an issue; the ball of an open one may be with us. */
  public static StoredCommitment of(long issueId, Home home, Whereabouts lay, Course course) {
    Instant turnsBegan = course.turns().get(course.turns().size() - 1).startedAt();
    Instant due = course.deadline(turnsBegan).map(Deadline::due).orElse(null);
    Instant ended = course.end().map(Course.End::at).orElse(null);
    return new StoredCommitment(
        new Ask(
            course.id(),
            issueId,
            course.commitment().contact(),
            course.commitment().kind(),
            course.commitment().askedAt()),
        home,
        lay,
        course.state(),
        new Dates(course.toldAt().orElse(null), due, ended),
        course.excess().orElse(null),
        course.rounds());
  }

  static StoredCommitment of(CommitmentRow row) {
    NeedKind kind = row.getNeedKind() == null ? null : NeedKind.valueOf(row.getNeedKind());
    Instant asked = Instant.ofEpochMilli(row.getAskedAt());
    return new StoredCommitment(
        new Ask(row.getAskId(), row.getIssueId(), row.getContactId(), kind, asked),
        new Home(row.getHomeId(), row.getClientId()),
        new Whereabouts(row.getProjectId(), row.getPhaseId()),
        Course.State.valueOf(row.getState()),
        new Dates(instant(row.getToldAt()), instant(row.getDueAt()), instant(row.getEndedAt())),
        excess(row),
        row.getRounds());
  }

  private static Instant instant(Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  private static Excess excess(CommitmentRow row) {
    if (row.getExcessDays() != null) {
      return new Excess(row.getExcessDays(), Unit.WORKING_DAYS);
    }
    return row.getExcessSeconds() == null
        ? null
        : new Excess(row.getExcessSeconds(), Unit.BUSINESS_SECONDS);
  }

  Map<String, Object> columns() {
    Map<String, Object> row = new HashMap<>();
    row.put(CommitmentRow.ASK_ID, ask.id());
    row.put(CommitmentRow.ISSUE_ID, ask.issueId());
    row.put(CommitmentRow.HOME_ID, home.project());
    row.put(CommitmentRow.CLIENT_ID, home.client());
    row.put(CommitmentRow.PROJECT_ID, lay.project());
    row.put(CommitmentRow.PHASE_ID, lay.phase());
    row.put(CommitmentRow.CONTACT_ID, ask.contact());
    row.put(CommitmentRow.NEED_KIND, ask.kind() == null ? null : ask.kind().name());
    row.put(CommitmentRow.STATE, state.name());
    row.put(CommitmentRow.ASKED_AT, ask.at().toEpochMilli());
    row.put(CommitmentRow.TOLD_AT, millis(dates.told()));
    row.put(CommitmentRow.DUE_AT, millis(dates.due()));
    row.put(CommitmentRow.ENDED_AT, millis(dates.ended()));
    row.put(CommitmentRow.EXCESS_DAYS, excessIn(Unit.WORKING_DAYS));
    row.put(CommitmentRow.EXCESS_SECONDS, excessIn(Unit.BUSINESS_SECONDS));
    row.put(CommitmentRow.ROUNDS, rounds);
    return row;
  }

  void fill(CommitmentRow row) {
    row.setHomeId(home.project());
    row.setClientId(home.client());
    row.setProjectId(lay.project());
    row.setPhaseId(lay.phase());
    row.setState(state.name());
    row.setToldAt(millis(dates.told()));
    row.setDueAt(millis(dates.due()));
    row.setEndedAt(millis(dates.ended()));
    row.setExcessDays(excessIn(Unit.WORKING_DAYS));
    row.setExcessSeconds(excessIn(Unit.BUSINESS_SECONDS));
    row.setRounds(rounds);
  }

  private static Long millis(Instant instant) {
    return Optional.ofNullable(instant).map(Instant::toEpochMilli).orElse(null);
  }

  private Long excessIn(Unit unit) {
    return excess == null || excess.unit() != unit ? null : excess.amount();
  }
}
