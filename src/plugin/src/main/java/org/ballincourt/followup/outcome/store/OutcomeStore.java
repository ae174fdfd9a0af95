package org.ballincourt.followup.outcome.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.change.Authored;
import org.ballincourt.client.Work;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.Outcome.Made;
import org.springframework.stereotype.Component;

/** Keeps what came of the work, until somebody deletes it: also when project or client is gone. */
@Component
public class OutcomeStore implements Authored {

  private static final String BY_ID = OutcomeRow.OUTCOME_ID + " = ?";
  private static final String AS_SEEN = BY_ID + " AND " + OutcomeRow.REVISION + " = ?";
  private static final String OF_PROJECT = OutcomeRow.PROJECT_ID + " = ?";
  private static final String OF_KIND = OutcomeRow.OUTCOME_KIND + " = ?";
  private static final String OF_GIVER = OutcomeRow.GIVER_ID + " = ?";
  private static final String MADE_BY = OutcomeRow.MADE_BY + " = ?";

  /** Of rows that are renamed at once. */
  private static final int BATCH = 500;

  private final ActiveObjects ao;
  private final SeenLessons seen;

  @Inject
  public OutcomeStore(ActiveObjects ao) {
    this.ao = ao;
    this.seen = new SeenLessons(ao);
  }

  /** One statement. */
  public Optional<Outcome> find(long id) {
    return where(BY_ID, id).stream().findFirst();
  }

  /** Those of a project, the latest first; one statement. */
  public List<Outcome> of(long project) {
    return where(OF_PROJECT, project);
  }

  /** Those of several projects, the latest first; one statement. */
  public List<Outcome> ofProjects(Collection<Long> projects) {
    return projects.isEmpty()
        ? List.of()
        : where(OutcomeRow.PROJECT_ID + in(projects), projects.toArray());
  }

  /** Those of a kind, of all projects, the latest first; one statement. */
  public List<Outcome> of(Kind kind) {
    return where(OF_KIND, kind.name());
  }

  /** Those that a contact gave, the latest first; one statement. */
  public List<Outcome> givenBy(long contact) {
    return where(OF_GIVER, contact);
  }

  /** Whether a contact gave anything; one statement. */
  public boolean names(long contact) {
    return ao.count(OutcomeRow.class, OF_GIVER, contact) > 0;
  }

  /**
   * Lessons of other projects for some clients that nobody has seen in this one, the latest first;
   * one statement where there are none, else two.
   */
  public List<Outcome> unseenLessons(long project, Collection<Long> clients) {
    if (clients.isEmpty()) {
      return List.of();
    }
    String lessons =
        OF_KIND
            + " AND "
            + OutcomeRow.PROJECT_ID
            + " <> ? AND "
            + OutcomeRow.CLIENT_ID
            + in(clients);
    Object[] values =
        Stream.concat(Stream.of(Kind.LESSON.name(), project), clients.stream()).toArray();
    return seen.without(where(lessons, values), project);
  }

  /** Somebody has seen these lessons in the project; those seen before stay so. */
  public void see(long project, Collection<Long> lessons) {
    ao.executeInTransaction(() -> seen.add(project, lessons));
  }

  /**
   * Joins the caller’s transaction.
   *
   * @return the same, with its id
   */
  public Outcome add(Outcome outcome) {
    return ao.executeInTransaction(
        () -> {
          OutcomeRow row = ao.create(OutcomeRow.class, columns(outcome));
          ContentColumns.set(row, outcome.content());
          row.save();
          return kept(row);
        });
  }

  private static DBParam[] columns(Outcome outcome) {
    Work work = outcome.work();
    return new DBParam[] {
      new DBParam(OutcomeRow.OUTCOME_KIND, outcome.kind().name()),
      new DBParam(OutcomeRow.PROJECT_ID, work.project()),
      new DBParam(OutcomeRow.PROJECT_KEY, work.projectKey()),
      new DBParam(OutcomeRow.PROJECT_NAME, work.projectName()),
      new DBParam(OutcomeRow.CLIENT_ID, work.client()),
      new DBParam(OutcomeRow.CLIENT_NAME, work.clientName()),
      new DBParam(OutcomeRow.MADE_BY, outcome.made().by()),
      new DBParam(OutcomeRow.MADE_AT, outcome.made().at().toEpochMilli()),
      new DBParam(OutcomeRow.REVISION, 1L),
      new DBParam(OutcomeRow.HOLDS, 0L)
    };
  }

  /**
   * Saves what it is about; joins the caller’s transaction.
   *
   * @return the same with its next revision; empty where it is gone, or its revision is another
   *     one, and nothing was changed
   */
  public Optional<Outcome> replace(Outcome outcome) {
    return ao.executeInTransaction(
        () ->
            held(outcome.id(), outcome.revision())
                .map(
                    row -> {
                      ContentColumns.set(row, outcome.content());
                      row.setRevision(outcome.revision() + 1);
                      row.save();
                      return kept(row);
                    }));
  }

  /** The row as it was seen, which nobody else can save before the transaction ends. */
  private Optional<OutcomeRow> held(long id, long revision) {
    Query asSeen = Query.select().where(AS_SEEN, id, revision);
    rows(asSeen)
        .forEach(
            row -> {
              row.setHolds(row.getHolds() + 1);
              row.save();
            });
    return rows(asSeen).findFirst();
  }

  /** Deletes it, and that it was seen; nothing happens where it is gone. */
  public void delete(long id) {
    ao.executeInTransaction(
        () -> {
          seen.forget(id);
          return ao.deleteWithSQL(OutcomeRow.class, BY_ID, id);
        });
  }

  /** The same user has another key from now on; in batches, each of which is a transaction. */
  @Override
  public void rename(String original, String next) {
    int renamed = original.equals(next) ? 0 : BATCH;
    while (renamed == BATCH) {
      renamed = ao.executeInTransaction(() -> renameSome(original, next));
    }
  }

  private int renameSome(String original, String next) {
    List<OutcomeRow> rows = rows(Query.select().where(MADE_BY, original).limit(BATCH)).toList();
    for (OutcomeRow row : rows) {
      row.setMadeBy(next);
      row.save();
    }
    return rows.size();
  }

  private List<Outcome> where(String where, Object... values) {
    Query latestFirst = Query.select().where(where, values).order(OutcomeRow.OUTCOME_ID + " DESC");
    return rows(latestFirst).map(OutcomeStore::kept).toList();
  }

  private Stream<OutcomeRow> rows(Query query) {
    return Arrays.stream(ao.find(OutcomeRow.class, query));
  }

  private static String in(Collection<Long> ids) {
    return " IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
  }

  private static Outcome kept(OutcomeRow row) {
    Work work =
        new Work(
            row.getProjectId(),
            row.getProjectKey(),
            row.getProjectName(),
            row.getClientId(),
            row.getClientName());
    Made made = new Made(row.getMadeBy(), Instant.ofEpochMilli(row.getMadeAt()));
    return new Outcome(
        row.getOutcomeId(), work, ContentColumns.content(row), made, row.getRevision());
  }
}
