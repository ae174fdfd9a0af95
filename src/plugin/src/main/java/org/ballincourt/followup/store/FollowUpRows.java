package org.ballincourt.followup.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.FollowUp.Asked;
import org.ballincourt.followup.FollowUp.ClosingIssue;
import org.ballincourt.followup.FollowUp.Ending;
import org.ballincourt.followup.Stage;
import org.ballincourt.store.LatestRow;

/**
 * The rows of follow-ups. One changes in one way only: it is deleted on condition that it still
 * bears the mark that was read, and made anew in the same transaction with the same id and another
 * mark. Of two who replace the same row the second waits for the first one, and then finds none.
 */
final class FollowUpRows {

  private static final String AS_SEEN =
      FollowUpRow.FOLLOW_UP_ID + " = ? AND " + FollowUpRow.MARK + " = ?";
  private static final String LATEST_FIRST = FollowUpRow.FOLLOW_UP_ID + " DESC";

  private final ActiveObjects ao;

  FollowUpRows(ActiveObjects ao) {
    this.ao = ao;
  }

  /** A follow-up, and the mark that its row bears. */
  record Kept(FollowUp followUp, long mark) {}

  /**
   * The latest first; one statement.
   *
   * @param query about the rows, without an order
   */
  List<Kept> find(Query query) {
    return Arrays.stream(ao.find(FollowUpRow.class, query.order(LATEST_FIRST)))
        .map(FollowUpRows::kept)
        .toList();
  }

  /** The one of that id, for whoever is about to replace it; see {@link LatestRow}. */
  Optional<Kept> latest(long id) {
    return LatestRow.find(ao, FollowUpRow.class, FollowUpRow.FOLLOW_UP_ID, id)
        .map(FollowUpRows::kept);
  }

  /** A new row; the id is in what it gives back. */
  FollowUp add(FollowUp followUp) {
    return create(columns(followUp));
  }

  /**
   * Puts another state in the place of the one that was seen.
   *
   * @return false where that is no longer so, and nothing was changed
   */
  boolean replace(Kept seen, FollowUp next) {
    return ao.executeInTransaction(() -> replaced(seen, next));
  }

  private boolean replaced(Kept seen, FollowUp next) {
    long id = seen.followUp().id();
    if (ao.deleteWithSQL(FollowUpRow.class, AS_SEEN, id, seen.mark()) == 0) {
      return false;
    }
    Map<String, Object> columns = columns(next);
    columns.put(FollowUpRow.FOLLOW_UP_ID, id);
    create(columns);
    return true;
  }

  private FollowUp create(Map<String, Object> columns) {
    DBParam[] values =
        columns.entrySet().stream()
            .map(column -> new DBParam(column.getKey(), column.getValue()))
            .toArray(DBParam[]::new);
    return kept(ao.create(FollowUpRow.class, values)).followUp();
  }

  private static Map<String, Object> columns(FollowUp followUp) {
    Map<String, Object> row = new HashMap<>();
    fill(row, followUp.work());
    fill(row, followUp.ending());
    fill(row, followUp.stage());
    row.put(FollowUpRow.QUESTIONS_ID, followUp.asked().questions());
    row.put(FollowUpRow.SECOND_LOOK_ID, followUp.asked().secondLook());
    row.put(FollowUpRow.LOOK_AGAIN_ON, iso(followUp.lookAgainOn()));
    row.put(FollowUpRow.SLOT, slot(followUp));
    row.put(FollowUpRow.MARK, ThreadLocalRandom.current().nextLong());
    return row;
  }

  private static String slot(FollowUp followUp) {
    long project = followUp.work().project();
    return followUp.stage().state().isOpen() ? "open in " + project : UUID.randomUUID().toString();
  }

  private static void fill(Map<String, Object> row, Work work) {
    row.put(FollowUpRow.PROJECT_ID, work.project());
    row.put(FollowUpRow.PROJECT_KEY, work.projectKey());
    row.put(FollowUpRow.PROJECT_NAME, work.projectName());
    row.put(FollowUpRow.CLIENT_ID, work.client());
    row.put(FollowUpRow.CLIENT_NAME, work.clientName());
  }

  private static void fill(Map<String, Object> row, Ending ending) {
    row.put(FollowUpRow.ENDED_WHY, ending.why().name());
    row.put(FollowUpRow.ENDED_AT, ending.at().toEpochMilli());
    row.put(FollowUpRow.ENDED_BY, ending.by());
    if (ending.issue() != null) {
      row.put(FollowUpRow.ISSUE_ID, ending.issue().id());
      row.put(FollowUpRow.ISSUE_KEY, ending.issue().key());
    }
  }

  private static void fill(Map<String, Object> row, Stage stage) {
    row.put(FollowUpRow.STATE, stage.state().name());
    row.put(FollowUpRow.SINCE, stage.since().toEpochMilli());
    row.put(FollowUpRow.SAID_BY, stage.by());
    row.put(FollowUpRow.REASON, stage.reason());
  }

  private static Kept kept(FollowUpRow row) {
    FollowUp followUp =
        new FollowUp(
            row.getFollowUpId(),
            work(row),
            ending(row),
            stage(row),
            new Asked(row.getQuestionsId(), row.getSecondLookId()),
            date(row.getLookAgainOn()));
    return new Kept(followUp, row.getMark());
  }

  private static Work work(FollowUpRow row) {
    return new Work(
        row.getProjectId(),
        row.getProjectKey(),
        row.getProjectName(),
        row.getClientId(),
        row.getClientName());
  }

  private static Ending ending(FollowUpRow row) {
    ClosingIssue issue =
        row.getIssueId() == null ? null : new ClosingIssue(row.getIssueId(), row.getIssueKey());
    Ending.Why why = Ending.Why.valueOf(row.getEndedWhy());
    return new Ending(why, Instant.ofEpochMilli(row.getEndedAt()), row.getEndedBy(), issue);
  }

  private static Stage stage(FollowUpRow row) {
    return new Stage(
        Stage.State.valueOf(row.getState()),
        Instant.ofEpochMilli(row.getSince()),
        row.getSaidBy(),
        row.getReason());
  }

  private static String iso(LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static LocalDate date(String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
