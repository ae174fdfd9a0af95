package org.ballincourt.questionnaire.action.store;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.change.Authored;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.Action.Made;
import org.ballincourt.questionnaire.action.Action.Of;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.ballincourt.questionnaire.action.Reply;
import org.ballincourt.store.Thousands;
import org.springframework.stereotype.Component;

/** Keeps what becomes of answers, for good: also when the issue, or its project, is gone. */
@Component
public class ActionStore implements Authored {

  private static final String BY_ID = ActionRow.ACTION_ID + " = ?";
  private static final String MADE_BY = ActionRow.MADE_BY + " = ?";

  /** Of rows that are renamed at once. */
  private static final int BATCH = 500;

  private final ActiveObjects ao;

  @Inject
  public ActionStore(ActiveObjects ao) {
    this.ao = ao;
  }

  /** Joins the caller’s transaction; the id of the new one is in what it gives back. */
  public Action add(Action action) {
    return ao.executeInTransaction(() -> kept(ao.create(ActionRow.class, columns(action))));
  }

  private static DBParam[] columns(Action action) {
    Optional<Tracked> issue = Optional.ofNullable(action.issue());
    return new DBParam[] {
      new DBParam(ActionRow.SENDING_ID, action.answer().sending()),
      new DBParam(ActionRow.SHEET_KEY, action.answer().sheet()),
      new DBParam(ActionRow.QUESTION_ID, action.answer().question()),
      new DBParam(ActionRow.ISSUE_ID, issue.map(Tracked::id).orElse(null)),
      new DBParam(ActionRow.ISSUE_KEY, issue.map(Tracked::key).orElse(null)),
      new DBParam(ActionRow.PROJECT_KEY, issue.map(Tracked::project).orElse(null)),
      new DBParam(ActionRow.REPLY_KIND, action.reply().kind().name()),
      new DBParam(ActionRow.REPLY_TEXT, action.reply().text()),
      new DBParam(ActionRow.INSTEAD, instead(action.reply())),
      new DBParam(ActionRow.MADE_BY, action.made().by()),
      new DBParam(ActionRow.MADE_AT, action.made().at().toEpochMilli()),
      new DBParam(ActionRow.CHANGED_AT, action.made().changedAt().toEpochMilli())
    };
  }

  private static String instead(Reply reply) {
    return reply.instead().isEmpty() ? null : reply.instead();
  }

  /** Those of some sendings, in the order in which they were made; one statement. */
  public List<Action> of(Collection<Long> sendings) {
    Object[] ids = sendings.stream().distinct().toArray();
    String among = String.join(", ", Collections.nCopies(ids.length, "?"));
    return ids.length == 0 ? List.of() : where(ActionRow.SENDING_ID + " IN (" + among + ")", ids);
  }

  /**
   * What we said we would do of some sendings, and have not said that we did, the oldest first; one
   * statement for each thousand sendings.
   */
  public List<Action> promised(Collection<Long> sendings) {
    return Thousands.of(sendings)
        .flatMap(some -> promised(some).stream())
        .sorted(comparing(Action::id))
        .toList();
  }

  private List<Action> promised(List<Long> some) {
    String among = String.join(", ", Collections.nCopies(some.size(), "?"));
    List<Object> values = new ArrayList<>(some);
    values.add(Reply.Kind.WILL.name());
    return where(
        ActionRow.SENDING_ID + " IN (" + among + ") AND " + ActionRow.REPLY_KIND + " = ?",
        values.toArray());
  }

  /** One statement. */
  public Optional<Action> find(long id) {
    return where(BY_ID, id).stream().findFirst();
  }

  private List<Action> where(String where, Object... values) {
    Query query = Query.select().where(where, values).order(ActionRow.ACTION_ID);
    return Arrays.stream(ao.find(ActionRow.class, query)).map(ActionStore::kept).toList();
  }

  /**
   * We say something else from now on.
   *
   * @return the action as it is now; empty where it is gone
   */
  public Optional<Action> say(long id, Reply reply, Instant at) {
    return ao.executeInTransaction(
        () -> {
          Optional<ActionRow> row = Arrays.stream(ao.find(ActionRow.class, BY_ID, id)).findFirst();
          row.ifPresent(found -> say(found, reply, at));
          return row.map(ActionStore::kept);
        });
  }

  private static void say(ActionRow row, Reply reply, Instant at) {
    row.setReplyKind(reply.kind().name());
    row.setReplyText(reply.text());
    row.setInstead(instead(reply));
    row.setChangedAt(at.toEpochMilli());
    row.save();
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
    ActionRow[] rows =
        ao.find(ActionRow.class, Query.select().where(MADE_BY, original).limit(BATCH));
    for (ActionRow row : rows) {
      row.setMadeBy(next);
      row.save();
    }
    return rows.length;
  }

  private static Action kept(ActionRow row) {
    return new Action(
        row.getActionId(),
        new Of(row.getSendingId(), row.getSheetKey(), row.getQuestionId()),
        row.getIssueId() == null
            ? null
            : new Tracked(row.getIssueId(), row.getIssueKey(), row.getProjectKey()),
        new Reply(
            Reply.Kind.valueOf(row.getReplyKind()),
            row.getReplyText(),
            row.getInstead() == null ? "" : row.getInstead()),
        new Made(
            row.getMadeBy(),
            Instant.ofEpochMilli(row.getMadeAt()),
            Instant.ofEpochMilli(row.getChangedAt())));
  }
}
