package org.ballincourt.court.store.turn;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.ballincourt.court.Misfit;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Status;
import org.springframework.stereotype.Component;

/**
 * Tells of a project's issues where they stand: whose move each is now, and what is odd in their
 * histories. Whoever shows it has to ask what the viewer may see.
 */
@Component
public class OpenTurns {

  /** Issues that have passed through the same statuses tell the same; there are few such sets. */
  private static final int MOST_SETS_OF_GONE = 100;

  private static final String OF_PROJECT = TurnRow.HOME_ID + " = ?";
  private static final String OPEN = OF_PROJECT + " AND " + TurnRow.ENDED_AT + " IS NULL";
  private static final String OPEN_OF_PARTY = OPEN + " AND " + TurnRow.PARTY + " = ?";

  private final ActiveObjects ao;

  @Inject
  public OpenTurns(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * An issue whose move it is.
   *
   * @param issueId the issue
   * @param since when it became that party's move, not null
   * @param due by when an answer is due; null without a target
   */
  public record Waiting(long issueId, Instant since, Instant due) {}

  /**
   * An issue whose history does not fit together.
   *
   * @param issueId the issue
   * @param misfit the latest, not null
   */
  public record Doubtful(long issueId, Misfit misfit) {}

  /** The issues that are the party's move, the one that waits longest first; one statement. */
  public List<Waiting> waitingFor(Party party, long projectId, int offset, int most) {
    Query oldestFirst =
        Query.select()
            .where(OPEN_OF_PARTY, projectId, party.name())
            .order(TurnRow.STARTED_AT + ", " + TurnRow.ISSUE_ID)
            .offset(offset)
            .limit(most);
    return Arrays.stream(ao.find(TurnRow.class, oldestFirst)).map(OpenTurns::waiting).toList();
  }

  private static Waiting waiting(TurnRow row) {
    return new Waiting(
        row.getIssueId(), Instant.ofEpochMilli(row.getStartedAt()), Measures.of(row).due());
  }

  /** Whose move the issue is now; empty where its turns are not kept; one statement. */
  public Optional<Party> holder(long issueId) {
    Query open =
        Query.select().where(TurnRow.TURN_KEY + " = ?", StoredTurn.openKey(issueId)).limit(1);
    return Arrays.stream(ao.find(TurnRow.class, open))
        .map(row -> Party.valueOf(row.getParty()))
        .findFirst();
  }

  /** How many of the project's issues are the party's move; one statement. */
  public int count(Party party, long projectId) {
    return ao.count(TurnRow.class, OPEN_OF_PARTY, projectId, party.name());
  }

  /** How many of the project's issues are nobody's move for that reason; one statement. */
  public int count(Reason reason, long projectId) {
    return ao.count(
        TurnRow.class, OPEN + " AND " + TurnRow.REASON + " = ?", projectId, reason.name());
  }

  /** Whether any issue of the project was ever the party's move; one statement. */
  public boolean wasEver(Party party, long projectId) {
    Query any =
        Query.select()
            .where(OF_PROJECT + " AND " + TurnRow.PARTY + " = ?", projectId, party.name())
            .limit(1);
    return ao.find(TurnRow.class, any).length > 0;
  }

  /** Those of the project's issues whose move changed last, the latest first; one statement. */
  public List<Long> latestOf(long projectId, int most) {
    return latest(projectId, most).map(TurnRow::getIssueId).toList();
  }

  /**
   * When it last became somebody else’s move on any of the project’s issues, nobody’s included;
   * empty where no turns are kept of it; one statement.
   */
  public Optional<Instant> lastMove(long projectId) {
    return latest(projectId, 1).map(TurnRow::getStartedAt).map(Instant::ofEpochMilli).findFirst();
  }

  private Stream<TurnRow> latest(long projectId, int most) {
    Query latestFirst =
        Query.select()
            .where(OPEN, projectId)
            .order(TurnRow.STARTED_AT + " DESC, " + TurnRow.ISSUE_ID + " DESC")
            .limit(most);
    return Arrays.stream(ao.find(TurnRow.class, latestFirst));
  }

  /** Some issues of the project whose histories do not fit together, by id; one statement. */
  public List<Doubtful> doubtful(long projectId, int most) {
    Query some =
        Query.select()
            .where(OPEN + " AND " + TurnRow.MISFIT + " IS NOT NULL", projectId)
            .order(TurnRow.ISSUE_ID)
            .limit(most);
    return Arrays.stream(ao.find(TurnRow.class, some))
        .map(OpenTurns::doubtful)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Doubtful> doubtful(TurnRow row) {
    return OdditiesText.misfit(row.getMisfit()).map(m -> new Doubtful(row.getIssueId(), m));
  }

  /**
   * The names, by id, of statuses that histories of the project know and Jira no longer knows; one
   * statement for each set of them that issues have passed through.
   */
  public Map<String, String> goneStatuses(long projectId) {
    Map<String, String> names = new TreeMap<>();
    String text = " "; // before any JSON; Oracle takes an empty text for none
    for (int sets = 0; text != null && sets < MOST_SETS_OF_GONE; sets++) {
      text = goneAfter(text, projectId);
      for (Status status : OdditiesText.gone(text)) {
        names.put(status.id(), status.name());
      }
    }
    return names;
  }

  /** Null after the last. */
  private String goneAfter(String text, long projectId) {
    Query next =
        Query.select()
            .where(OPEN + " AND " + TurnRow.GONE_STATUSES + " > ?", projectId, text)
            .order(TurnRow.GONE_STATUSES)
            .limit(1);
    TurnRow[] rows = ao.find(TurnRow.class, next);
    return rows.length == 0 ? null : rows[0].getGoneStatuses();
  }
}
