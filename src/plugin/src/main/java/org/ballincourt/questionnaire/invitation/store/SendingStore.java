package org.ballincourt.questionnaire.invitation.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.ballincourt.change.Authored;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Letter;
import org.ballincourt.questionnaire.invitation.Sending;
import org.springframework.stereotype.Component;

/** Keeps what was sent, for ever. */
@Component
public class SendingStore implements Authored {

  private static final String BY_ID = SendingRow.SENDING_ID + " = ?";
  private static final String OF_PROJECT = SendingRow.PROJECT_ID + " = ?";
  private static final String BY_REQUEST = SendingRow.REQUEST_ID + " = ?";

  private final ActiveObjects ao;
  private final InvitationStore invitations;
  private final Clock clock;

  @Inject
  public SendingStore(ActiveObjects ao, InvitationStore invitations, Clock clock) {
    this.ao = ao;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** Does all of it in one transaction, or nothing; joins the caller’s. */
  public <T> T atOnce(Supplier<T> work) {
    return ao.executeInTransaction(work::get);
  }

  /** One statement. */
  public Optional<Sending> find(long id) {
    return find(List.of(id)).stream().findFirst();
  }

  /**
   * Those with these ids, the latest first; one statement.
   *
   * @param ids at most some hundred
   */
  public List<Sending> find(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : where(SendingRow.SENDING_ID + InvitationRows.in(ids.size()), ids.toArray());
  }

  /** Those of a project, the latest first; one statement. */
  public List<Sending> of(long project) {
    return where(OF_PROJECT, project);
  }

  /** Those of several projects, the latest first; one statement. */
  public List<Sending> ofProjects(Collection<Long> projects) {
    return projects.isEmpty()
        ? List.of()
        : where(SendingRow.PROJECT_ID + InvitationRows.in(projects.size()), projects.toArray());
  }

  /** The one that was made of a request; empty where there is none; one statement. */
  public Optional<Sending> ofRequest(String request) {
    return where(BY_REQUEST, request).stream().findFirst();
  }

  /** What its mails say, by language; empty where nobody gets one; one statement. */
  public Map<Language, Letter> lettersOf(long id) {
    return rows(Query.select().where(BY_ID, id))
        .map(row -> LettersText.letters(row.getLetters()))
        .findFirst()
        .orElse(Map.of());
  }

  /**
   * Writes one down; joins the caller’s transaction, which fails where the request was done before.
   *
   * @param request what its sender calls it, at most 40 characters
   * @param letters by language
   * @return the same, with its id
   */
  public Sending add(Sending sending, String request, Map<Language, Letter> letters) {
    return StoredSending.of(
        ao.create(SendingRow.class, StoredSending.columns(sending, request, letters)));
  }

  /**
   * Nobody can answer it any more.
   *
   * @return false where it was closed before, or there is none, and nothing was changed
   */
  public boolean close(long id) {
    return ao.executeInTransaction(
        () -> held(id).filter(row -> row.getClosedAt() == null).map(this::close).isPresent());
  }

  private SendingRow close(SendingRow row) {
    Instant now = clock.instant();
    row.setClosedAt(now.toEpochMilli());
    row.save();
    invitations.end(row.getSendingId(), now);
    return row;
  }

  /**
   * An invitation can be answered until another time, also where it was too late before.
   *
   * @return false where it is answered or revoked, or its sending closed; nothing was changed then
   */
  public boolean extend(Invitation invitation, Instant until) {
    return ao.executeInTransaction(
        () ->
            held(invitation.sending()).filter(row -> row.getClosedAt() == null).isPresent()
                && invitations.extend(invitation.id(), until));
  }

  /** Somebody else goes on with it; joins the caller’s transaction. */
  public void takeOver(long id, String user) {
    rows(Query.select().where(BY_ID, id))
        .forEach(
            row -> {
              row.setMadeBy(user);
              row.save();
            });
  }

  /** Until the caller’s transaction ends nobody else can close it, or hold it as well. */
  public void hold(long id) {
    held(id);
  }

  /** The row as it is, which nobody else can close before the transaction ends. */
  private Optional<SendingRow> held(long id) {
    Query one = Query.select().where(BY_ID, id);
    Optional<SendingRow> row = rows(one).findFirst();
    row.ifPresent(
        seen -> {
          seen.setHolds(seen.getHolds() + 1);
          seen.save();
        });
    return row.flatMap(seen -> rows(one).findFirst());
  }

  /** The same user has another key from now on; one transaction. */
  @Override
  public void rename(String original, String next) {
    if (!original.equals(next)) {
      ao.executeInTransaction(() -> renamed(original, next));
    }
  }

  private int renamed(String original, String next) {
    Query theirs = Query.select().where(SendingRow.MADE_BY + " = ?", original);
    SendingRow[] rows = ao.find(SendingRow.class, theirs);
    for (SendingRow row : rows) {
      row.setMadeBy(next);
      row.save();
    }
    return rows.length;
  }

  private List<Sending> where(String where, Object... values) {
    Query latestFirst = Query.select().where(where, values).order(SendingRow.SENDING_ID + " DESC");
    return rows(latestFirst).map(StoredSending::of).toList();
  }

  private Stream<SendingRow> rows(Query query) {
    return Arrays.stream(ao.find(SendingRow.class, query));
  }
}
