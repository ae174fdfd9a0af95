package org.ballincourt.questionnaire.invitation.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.invitation.Candidate;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Invitation.Course;
import org.ballincourt.questionnaire.invitation.Invitation.Invited;
import org.ballincourt.store.LatestRow;

/**
 * The rows of invitations. One changes in one way only: it is deleted on condition that it still
 * bears the mark that was read, and made anew in the same transaction with the same id and another
 * mark. Of two who replace the same row the second waits for the first one, and then finds none.
 */
final class InvitationRows {

  private static final String BY_ID = InvitationRow.INVITATION_ID + " = ?";
  private static final String AS_SEEN = BY_ID + " AND " + InvitationRow.MARK + " = ?";

  private final ActiveObjects ao;

  InvitationRows(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * An invitation and what of its row is not in it.
   *
   * @param named whether answers are told by name
   */
  record Kept(Invitation invitation, Instant invitedAt, boolean named, long mark) {

    /** What may be told of it; see {@link Invitation#withoutAnswering}. */
    Invitation told() {
      return named ? invitation : invitation.withoutAnswering();
    }
  }

  Optional<Kept> find(long id) {
    return Arrays.stream(ao.find(InvitationRow.class, BY_ID, id))
        .findFirst()
        .map(InvitationRows::kept);
  }

  /** The same, for whoever is about to replace it; see {@link LatestRow}. */
  Optional<Kept> latest(long id) {
    return LatestRow.find(ao, InvitationRow.class, InvitationRow.INVITATION_ID, id)
        .map(InvitationRows::kept);
  }

  /**
   * In the order of their ids; one statement.
   *
   * @param where about the row, with a mark for each of the values
   */
  Stream<Kept> where(String where, Collection<?> values) {
    Query query = Query.select().where(where, values.toArray()).order(InvitationRow.INVITATION_ID);
    return Arrays.stream(ao.find(InvitationRow.class, query)).map(InvitationRows::kept);
  }

  boolean isAny(String where, Object... values) {
    return ao.count(InvitationRow.class, where, values) > 0;
  }

  static String in(int count) {
    return " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }

  /** A new row. */
  Invitation add(Invitation invitation, Instant invitedAt, boolean named) {
    return kept(create(columns(new Kept(invitation, invitedAt, named, 0)))).invitation();
  }

  /**
   * Puts another state in the place of the one that was seen.
   *
   * @return false where that is no longer so, and nothing was changed
   */
  boolean replace(Kept seen, Invitation next) {
    return ao.executeInTransaction(() -> replaced(seen, next));
  }

  private boolean replaced(Kept seen, Invitation next) {
    long id = seen.invitation().id();
    if (ao.deleteWithSQL(InvitationRow.class, AS_SEEN, id, seen.mark()) == 0) {
      return false;
    }
    Map<String, Object> columns = columns(new Kept(next, seen.invitedAt(), seen.named(), 0));
    columns.put(InvitationRow.INVITATION_ID, id);
    create(columns);
    return true;
  }

  private InvitationRow create(Map<String, Object> columns) {
    columns.put(InvitationRow.MARK, ThreadLocalRandom.current().nextLong());
    DBParam[] values =
        columns.entrySet().stream()
            .map(column -> new DBParam(column.getKey(), column.getValue()))
            .toArray(DBParam[]::new);
    return ao.create(InvitationRow.class, values);
  }

  private static Map<String, Object> columns(Kept kept) {
    Map<String, Object> row = new HashMap<>();
    Invitation invitation = kept.invitation();
    row.put(InvitationRow.SENDING_ID, invitation.sending());
    row.put(InvitationRow.INVITED_AT, kept.invitedAt().toEpochMilli());
    row.put(InvitationRow.EXPIRES_AT, invitation.expiresAt().toEpochMilli());
    row.put(InvitationRow.NAMED, kept.named());
    fill(row, invitation.invited());
    fill(row, invitation.course());
    return row;
  }

  private static void fill(Map<String, Object> row, Invited invited) {
    row.put(InvitationRow.CONTACT_ID, invited.contact());
    row.put(InvitationRow.NAME, invited.name());
    row.put(InvitationRow.EMAIL, invited.email());
    row.put(InvitationRow.MAILBOX, mailbox(invited.email()));
    row.put(InvitationRow.LANGUAGE_TAG, invited.language().tag());
  }

  private static void fill(Map<String, Object> row, Course course) {
    row.put(InvitationRow.FINISHED, course.finished());
    row.put(InvitationRow.STARTED_AT, millis(course.startedAt()));
    row.put(InvitationRow.FINISHED_AT, millis(course.finishedAt()));
    row.put(InvitationRow.REMINDED_AT, millis(course.remindedAt()));
    row.put(InvitationRow.BOUNCED_AT, millis(course.bouncedAt()));
    row.put(InvitationRow.REVOKED_AT, millis(course.revokedAt()));
  }

  private static String mailbox(String email) {
    return email == null ? null : Candidate.mailbox(email);
  }

  private static Kept kept(InvitationRow row) {
    Invited invited =
        new Invited(
            row.getContactId(), row.getName(), row.getEmail(), new Language(row.getLanguageTag()));
    Invitation invitation =
        new Invitation(
            row.getInvitationId(),
            row.getSendingId(),
            invited,
            Instant.ofEpochMilli(row.getExpiresAt()),
            course(row));
    Instant invitedAt = Instant.ofEpochMilli(row.getInvitedAt());
    return new Kept(invitation, invitedAt, row.isNamed(), row.getMark());
  }

  private static Course course(InvitationRow row) {
    return new Course(
        row.isFinished(),
        instant(row.getStartedAt()),
        instant(row.getFinishedAt()),
        instant(row.getRemindedAt()),
        instant(row.getBouncedAt()),
        instant(row.getRevokedAt()));
  }

  private static Long millis(Instant instant) {
    return instant == null ? null : Long.valueOf(instant.toEpochMilli());
  }

  private static Instant instant(Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }
}
