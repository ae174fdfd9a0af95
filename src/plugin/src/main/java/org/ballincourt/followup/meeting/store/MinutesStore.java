package org.ballincourt.followup.meeting.store;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.followup.meeting.Minutes;
import org.ballincourt.followup.meeting.Minutes.Decision;
import org.springframework.stereotype.Component;

/**
 * Keeps what is written down about meetings. It changes as a meeting does: of two who save the same
 * revision one does.
 */
@Component
public class MinutesStore {
  private static final String BY_ID = MinutesRow.MEETING_ID + " = ?";
  private static final String AS_SEEN = BY_ID + " AND " + MinutesRow.REVISION + " = ?";
  private static final String DECISIONS_OF = DecisionRow.MEETING_ID + " = ?";
  private static final String ONE_OF = DECISIONS_OF + " AND " + DecisionRow.WITHIN + " = ?";

  private final ActiveObjects ao;

  @Inject
  public MinutesStore(ActiveObjects ao) {
    this.ao = ao;
  }

  /** A new meeting has minutes, in which nothing is; joins the caller’s transaction. */
  void open(long meeting) {
    create(meeting, new KeptMinutes(Minutes.NONE, 0, null));
  }

  /** Those of a meeting; empty where there is no such meeting; two statements. */
  public Optional<KeptMinutes> find(long meeting) {
    return Arrays.stream(ao.find(MinutesRow.class, BY_ID, meeting)).findFirst().map(this::kept);
  }

  /** When the recaps of some meetings were last mailed; without those that never were. */
  public Map<Long, Instant> mailed(Collection<Long> meetings) {
    if (meetings.isEmpty()) {
      return Map.of();
    }
    String theirs = Attendees.among(MinutesRow.MEETING_ID, meetings);
    return Arrays.stream(ao.find(MinutesRow.class, theirs, meetings.toArray()))
        .filter(row -> row.getMailedAt() != null)
        .collect(toMap(MinutesRow::getMeetingId, row -> Instant.ofEpochMilli(row.getMailedAt())));
  }

  /**
   * Puts other minutes in the place of those of that revision. A decision that was there before
   * keeps its issue, whatever is said of it here.
   *
   * @return as they are now; empty where somebody has saved them since, and nothing was changed
   */
  public Optional<KeptMinutes> save(long meeting, long revision, Minutes next) {
    return change(meeting, revision, seen -> new KeptMinutes(next, revision, seen.mailedAt()));
  }

  /**
   * The recap is on its way; joins the caller’s transaction.
   *
   * @return as they are now; empty where somebody has saved or mailed them since
   */
  public Optional<KeptMinutes> mailed(long meeting, long revision, Instant at) {
    return change(meeting, revision, seen -> new KeptMinutes(seen.minutes(), revision, at));
  }

  /**
   * Makes an issue of a decision, once: nobody else makes one of it, or saves the minutes,
   * meanwhile.
   *
   * @param maker gives the key of the issue; what it throws leaves all as it was
   * @return the key; empty where there is no such decision, or it has an issue already
   */
  public Optional<String> track(long meeting, int decision, Function<Decision, String> maker) {
    return ao.executeInTransaction(
        () -> {
          hold(meeting);
          return Arrays.stream(ao.find(DecisionRow.class, ONE_OF, meeting, decision))
              .filter(row -> row.getIssueKey() == null)
              .findFirst()
              .map(row -> track(row, maker));
        });
  }

  private static String track(DecisionRow row, Function<Decision, String> maker) {
    String key = maker.apply(decision(row));
    row.setIssueKey(key);
    row.save();
    return key;
  }

  private void hold(long meeting) {
    for (MinutesRow row : ao.find(MinutesRow.class, BY_ID, meeting)) {
      row.setHolds(row.getHolds() + 1);
      row.save();
    }
  }

  private Optional<KeptMinutes> change(
      long meeting, long revision, UnaryOperator<KeptMinutes> change) {
    return ao.executeInTransaction(
        () -> {
          Optional<KeptMinutes> seen = find(meeting);
          boolean ours =
              seen.isPresent()
                  && ao.deleteWithSQL(MinutesRow.class, AS_SEEN, meeting, revision) == 1;
          return ours ? Optional.of(changed(meeting, change.apply(seen.get()))) : Optional.empty();
        });
  }

  private KeptMinutes changed(long meeting, KeptMinutes next) {
    List<Decision> before = decisions(meeting);
    ao.deleteWithSQL(DecisionRow.class, DECISIONS_OF, meeting);
    Minutes minutes = next.minutes().withIssuesOf(before);
    return create(meeting, new KeptMinutes(minutes, next.revision() + 1, next.mailedAt()));
  }

  private KeptMinutes create(long meeting, KeptMinutes kept) {
    Minutes minutes = kept.minutes();
    ao.create(
        MinutesRow.class,
        new DBParam(MinutesRow.MEETING_ID, meeting),
        new DBParam(MinutesRow.PREPARED, StoredMeeting.orNull(minutes.prepared())),
        new DBParam(MinutesRow.RECAP, StoredMeeting.orNull(minutes.recap())),
        new DBParam(MinutesRow.PASTED, StoredMeeting.orNull(minutes.thread())),
        new DBParam(
            MinutesRow.MAILED_AT, kept.mailedAt() == null ? null : kept.mailedAt().toEpochMilli()),
        new DBParam(MinutesRow.REVISION, kept.revision()),
        new DBParam(MinutesRow.HOLDS, 0L));
    minutes.decisions().forEach(decision -> create(meeting, decision));
    return kept;
  }

  private void create(long meeting, Decision decision) {
    ao.create(
        DecisionRow.class,
        new DBParam(DecisionRow.MEETING_ID, meeting),
        new DBParam(DecisionRow.WITHIN, decision.id()),
        new DBParam(DecisionRow.AGREED, decision.text()),
        new DBParam(DecisionRow.ISSUE_KEY, decision.issue()));
  }

  private KeptMinutes kept(MinutesRow row) {
    Minutes minutes =
        new Minutes(
            StoredMeeting.orEmpty(row.getPrepared()),
            StoredMeeting.orEmpty(row.getRecap()),
            StoredMeeting.orEmpty(row.getPasted()),
            decisions(row.getMeetingId()));
    Long mailed = row.getMailedAt();
    return new KeptMinutes(
        minutes, row.getRevision(), mailed == null ? null : Instant.ofEpochMilli(mailed));
  }

  private List<Decision> decisions(long meeting) {
    Query inOrder = Query.select().where(DECISIONS_OF, meeting).order(DecisionRow.DECISION_ID);
    return Arrays.stream(ao.find(DecisionRow.class, inOrder)).map(MinutesStore::decision).toList();
  }

  private static Decision decision(DecisionRow row) {
    return new Decision(row.getWithin(), row.getAgreed(), row.getIssueKey());
  }
}
