package org.ballincourt.report.share.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.change.Authored;
import org.ballincourt.report.Period;
import org.ballincourt.report.Step;
import org.ballincourt.report.share.SharedCopy;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.SharedHead.Sharing;
import org.ballincourt.report.share.SharedSubject;
import org.springframework.stereotype.Component;

/**
 * Keeps copies of reports, each under a number that no other ever had. A project that is deleted
 * leaves the copies that count it.
 */
@Component
public class SharedReportStore implements Authored {

  private static final String KEPT = SharedReportRow.GONE + " = ?";
  private static final String LATEST_FIRST = SharedReportRow.REPORT_NUMBER + " DESC";

  private final ActiveObjects ao;

  @Inject
  public SharedReportStore(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * Keeps a copy under the next number.
   *
   * @param copy without a number
   */
  public SharedHead add(SharedCopy copy) {
    Optional<SharedHead> added = tryToAdd(copy);
    while (added.isEmpty()) {
      added = tryToAdd(copy);
    }
    return added.get();
  }

  private Optional<SharedHead> tryToAdd(SharedCopy copy) {
    long highest = highestNumber();
    try {
      SharedHead head = copy.head().numbered(highest + 1);
      return Optional.of(ao.executeInTransaction(() -> write(head, copy)));
    } catch (RuntimeException e) {
      if (highestNumber() == highest) {
        throw e;
      }
      return Optional.empty(); // somebody else has taken the number between our look and our insert
    }
  }

  private long highestNumber() {
    Query highest = Query.select().order(LATEST_FIRST).limit(1);
    SharedReportRow[] rows = ao.find(SharedReportRow.class, highest);
    return rows.length == 0 ? 0 : rows[0].getReportNumber();
  }

  private SharedHead write(SharedHead head, SharedCopy copy) {
    SharedSubject subject = head.subject();
    ao.create(
        SharedReportRow.class,
        new DBParam(SharedReportRow.REPORT_NUMBER, head.number()),
        new DBParam(SharedReportRow.SHARED_AT, head.sharing().at().toEpochMilli()),
        new DBParam(SharedReportRow.SHARED_BY, head.sharing().by()),
        new DBParam(SharedReportRow.PROJECT_ID, subject.onlyProject().orElse(null)),
        new DBParam(
            SharedReportRow.CLIENT_ID, subject.client() == null ? null : subject.client().id()),
        new DBParam(SharedReportRow.SUBJECT, StoredText.of(StoredSubject.of(subject))),
        new DBParam(SharedReportRow.FIRST_DAY, head.period().first().toString()),
        new DBParam(SharedReportRow.LAST_DAY, head.period().last().toString()),
        new DBParam(SharedReportRow.ZONE, head.period().zone().getId()),
        new DBParam(SharedReportRow.STEP, head.step().name()),
        new DBParam(SharedReportRow.GONE, false));
    ao.create(
        SharedContentRow.class,
        new DBParam(SharedContentRow.REPORT_NUMBER, head.number()),
        new DBParam(SharedContentRow.FIGURES, StoredText.of(StoredFigures.of(copy.figures()))),
        new DBParam(
            SharedContentRow.EVIDENCE,
            copy.kept().map(StoredPieces::of).map(StoredText::of).orElse(null)));
    return head;
  }

  /** Empty for one that was never there, or is deleted; one statement. */
  public Optional<SharedHead> find(long number) {
    return row(number).map(SharedReportStore::head);
  }

  private Optional<SharedReportRow> row(long number) {
    String byNumber = SharedReportRow.REPORT_NUMBER + " = ? AND " + KEPT;
    return Arrays.stream(ao.find(SharedReportRow.class, byNumber, number, false)).findFirst();
  }

  /** All that a copy says; empty where it was deleted meanwhile. */
  public Optional<SharedCopy> read(SharedHead head) {
    String byNumber = SharedContentRow.REPORT_NUMBER + " = ?";
    return Arrays.stream(ao.find(SharedContentRow.class, byNumber, head.number()))
        .findFirst()
        .map(row -> copy(head, row));
  }

  private static SharedCopy copy(SharedHead head, SharedContentRow row) {
    return new SharedCopy(
        head,
        StoredText.read(row.getFigures(), StoredFigures.class).report(),
        Optional.ofNullable(row.getEvidence())
            .map(text -> StoredText.read(text, StoredPieces.class).pieces())
            .orElse(null));
  }

  /**
   * Those that are about a project alone, the latest first; one statement.
   *
   * @param project its id
   */
  public List<SharedHead> ofProject(long project) {
    return heads(SharedReportRow.PROJECT_ID, project);
  }

  /** Those that are about a client, in whatever projects, the latest first; one statement. */
  public List<SharedHead> ofClient(long client) {
    return heads(SharedReportRow.CLIENT_ID, client);
  }

  private List<SharedHead> heads(String column, long id) {
    Query query = Query.select().where(column + " = ? AND " + KEPT, id, false).order(LATEST_FIRST);
    return heads(query);
  }

  private List<SharedHead> heads(Query query) {
    return Arrays.stream(ao.find(SharedReportRow.class, query))
        .map(SharedReportStore::head)
        .toList();
  }

  private static SharedHead head(SharedReportRow row) {
    return new SharedHead(
        row.getReportNumber(),
        new Sharing(Instant.ofEpochMilli(row.getSharedAt()), row.getSharedBy()),
        StoredText.read(row.getSubject(), StoredSubject.class).subject(),
        new Period(
            LocalDate.parse(row.getFirstDay()),
            LocalDate.parse(row.getLastDay()),
            ZoneId.of(row.getZone())),
        Step.valueOf(row.getStep()));
  }

  /** Its number is not given again; without such a copy nothing changes. */
  public void delete(long number) {
    ao.executeInTransaction(
        () -> {
          ao.deleteWithSQL(SharedContentRow.class, SharedContentRow.REPORT_NUMBER + " = ?", number);
          row(number).ifPresent(SharedReportStore::empty);
          return null;
        });
  }

  private static void empty(SharedReportRow row) {
    row.setGone(true);
    row.setSubject(null);
    row.setSharedBy(null);
    row.save();
  }

  /** Whoever was known by the one key is known by the other from now on. */
  @Override
  public void rename(String original, String next) {
    ao.executeInTransaction(
        () -> {
          Query hers = Query.select().where(SharedReportRow.SHARED_BY + " = ?", original);
          for (SharedReportRow row : ao.find(SharedReportRow.class, hers)) {
            row.setSharedBy(next);
            row.save();
          }
          return null;
        });
  }
}
