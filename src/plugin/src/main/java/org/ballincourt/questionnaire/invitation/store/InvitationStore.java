package org.ballincourt.questionnaire.invitation.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.DBParam;
import org.ballincourt.questionnaire.invitation.Candidate;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Invitation.Course;
import org.ballincourt.questionnaire.invitation.Invitation.Invited;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.store.InvitationRows.Kept;
import org.springframework.stereotype.Component;

/**
 * Keeps invitations and how far they are. Whatever changes one changes what was read and nothing
 * else, so that of all who would end it at once one does; each joins the caller’s transaction.
 *
 * <p>Without names nobody learns who has answered: what somebody of ours does about an invitation
 * is done, or refused, as if it had not been answered, and changes nothing of the answer.
 */
@Component
public class InvitationStore {

  private static final String OF_CONTACT = InvitationRow.CONTACT_ID + " = ?";
  private static final String LATELY_OR_OPEN =
      InvitationRow.INVITED_AT + " > ? OR " + InvitationRow.EXPIRES_AT + " > ?";
  private static final String BY_HASH = TokenRow.TOKEN_HASH + " = ?";

  private final ActiveObjects ao;
  private final InvitationRows rows;
  private final Clock clock;

  @Inject
  public InvitationStore(ActiveObjects ao, Clock clock) {
    this.ao = ao;
    this.rows = new InvitationRows(ao);
    this.clock = clock;
  }

  /** One statement. */
  public Optional<Invitation> find(long id) {
    return rows.find(id).map(Kept::invitation);
  }

  /**
   * The invitation to which a link leads, whether it can still be answered or not; two statements.
   *
   * @param hash of the token
   */
  public Optional<Invitation> byToken(String hash) {
    return Arrays.stream(ao.find(TokenRow.class, BY_HASH, hash))
        .findFirst()
        .map(TokenRow::getInvitationId)
        .flatMap(this::find);
  }

  /** Those of some sendings, in the order in which they were made; one statement. */
  public List<Invitation> of(Collection<Long> sendings) {
    return sendings.isEmpty()
        ? List.of()
        : rows.where(InvitationRow.SENDING_ID + InvitationRows.in(sendings.size()), sendings)
            .map(Kept::invitation)
            .toList();
  }

  /**
   * Those of some people, by contact or by the same address, that were made after a time or can
   * still be answered; one statement.
   *
   * @param candidates at most some hundred
   */
  public List<Invitation> of(Collection<Candidate> candidates, Instant after) {
    List<Object> values = new ArrayList<>();
    candidates.forEach(candidate -> values.add(candidate.contact()));
    List<String> mailboxes =
        candidates.stream()
            .map(Candidate::email)
            .filter(Objects::nonNull)
            .map(Candidate::mailbox)
            .toList();
    values.addAll(mailboxes);
    values.add(after.toEpochMilli());
    values.add(clock.millis());
    return candidates.isEmpty()
        ? List.of()
        : rows.where(theirs(candidates.size(), mailboxes.size()), values)
            .map(Kept::invitation)
            .toList();
  }

  private static String theirs(int contacts, int mailboxes) {
    String byContact = InvitationRow.CONTACT_ID + InvitationRows.in(contacts);
    String byMailbox =
        mailboxes == 0 ? "" : " OR " + InvitationRow.MAILBOX + InvitationRows.in(mailboxes);
    return "(" + byContact + byMailbox + ") AND (" + LATELY_OR_OPEN + ")";
  }

  /**
   * All that can still be answered, in the order in which they were made; without names also those
   * that were answered; one statement.
   */
  public List<Invitation> open() {
    return rows.where(InvitationRow.EXPIRES_AT + " > ?", List.of(clock.millis()))
        .map(Kept::told)
        .filter(this::isOpen)
        .toList();
  }

  /** Whether the contact was ever invited; one statement. */
  public boolean names(long contact) {
    return rows.isAny(OF_CONTACT, contact);
  }

  /** All of a contact, in the order in which they were made; one statement. */
  public List<Invitation> ofContact(long contact) {
    return rows.where(OF_CONTACT, List.of(contact)).map(Kept::invitation).toList();
  }

  /**
   * Whoever was invited is known no more, and none of her links opens anything; one transaction.
   * Whether she has answered, and that she could, stays: it is counted.
   *
   * @param name what stands in the place of hers
   */
  void forget(long id, String name) {
    ao.executeInTransaction(
        () -> {
          ao.deleteWithSQL(TokenRow.class, TokenRow.INVITATION_ID + " = ?", id);
          return change(id, seen -> seen.invitation().toNobody(name));
        });
  }

  /** Invites somebody to what was just sent. */
  public Invitation add(Sending sending, Invited invited, Instant expiresAt) {
    Invitation wanted = new Invitation(null, sending.id(), invited, expiresAt, Course.NEW);
    return rows.add(wanted, sending.made().at(), sending.isNamed());
  }

  /** A mail bears this link to it. */
  public void keepToken(String hash, long invitation, long mail) {
    ao.create(
        TokenRow.class,
        new DBParam(TokenRow.TOKEN_HASH, hash),
        new DBParam(TokenRow.INVITATION_ID, invitation),
        new DBParam(TokenRow.MAIL_ID, mail),
        new DBParam(TokenRow.MADE_AT, clock.millis()));
  }

  /**
   * Somebody has begun to answer; without names nothing of it is kept.
   *
   * @return false where it could not be answered any more, and nothing was changed
   */
  public boolean started(long id, Instant at) {
    return changeUnfinished(
        id,
        seen -> {
          Course course = seen.invitation().course();
          return seen.named() && course.startedAt() == null ? course.withStart(at) : course;
        });
  }

  /**
   * It is answered, and so nobody can answer it any more.
   *
   * @param at when; without names it is not kept, and may be null
   * @return true for exactly one caller; false where it could not be answered any more
   */
  public boolean finish(long id, Instant at) {
    return changeUnfinished(
        id, seen -> seen.invitation().course().withFinish(seen.named() ? at : null));
  }

  /**
   * Its links open nothing any more.
   *
   * @return false where it could not be answered any more, and nothing was changed
   */
  public boolean revoke(long id) {
    return changeOpen(id, seen -> seen.invitation().course().withRevocation(clock.instant()));
  }

  /**
   * Somebody says that the mail came back.
   *
   * @return false where it could not be answered any more, and nothing was changed
   */
  public boolean bounced(long id) {
    return changeOpen(id, seen -> seen.invitation().course().withBounce(clock.instant()));
  }

  /**
   * What is another one after each change; 0 where there is no such invitation; one statement. Read
   * it before anything on which it depends whether she gets one more mail.
   */
  public long markOf(long id) {
    return rows.find(id).map(Kept::mark).orElse(0L);
  }

  /**
   * A new mail is on its way to her: that an earlier one came back is forgotten.
   *
   * @param mark that was read of it
   * @param email where it goes
   * @return true for one caller with that mark; false where somebody has changed it since, or it
   *     could not be answered any more, and nothing was changed
   */
  public boolean sentAgain(long id, long mark, String email) {
    return rows.find(id)
        .filter(seen -> seen.mark() == mark && isOpen(seen.told()))
        .filter(seen -> rows.replace(seen, again(seen.invitation(), email)))
        .isPresent();
  }

  private static Invitation again(Invitation invitation, String email) {
    return invitation.with(invitation.course().withBounce(null)).to(email);
  }

  /**
   * She is reminded, if nobody has done so since it was read.
   *
   * @param seen as it was read
   * @return true for exactly one caller; false also where it could not be answered any more
   */
  public boolean reminded(Invitation seen) {
    return change(
        seen.id(),
        kept -> {
          Invitation now = kept.invitation();
          boolean due = isOpen(kept.told()) && sameReminder(now, seen);
          return due ? now.with(now.course().withReminder(clock.instant())) : null;
        });
  }

  private static boolean sameReminder(Invitation one, Invitation other) {
    return Objects.equals(one.course().remindedAt(), other.course().remindedAt());
  }

  /**
   * It can be answered until another time, also where it was too late before.
   *
   * @return false where it is answered or revoked, and nothing was changed
   */
  boolean extend(long id, Instant until) {
    return change(
        id, seen -> seen.told().course().isOver() ? null : seen.invitation().until(until));
  }

  /** Whoever has not answered a sending cannot any more. */
  void end(long sending, Instant at) {
    for (Invitation each : of(List.of(sending))) {
      change(each.id(), seen -> isOpen(seen.told()) ? seen.invitation().until(at) : null);
    }
  }

  private boolean isOpen(Invitation invitation) {
    return invitation.isOpenAt(clock.instant());
  }

  /** What she does herself. */
  private boolean changeUnfinished(long id, Function<Kept, Course> change) {
    return change(id, seen -> isOpen(seen.invitation()) ? with(seen, change) : null);
  }

  /** What somebody of ours does, who may not learn by it whether she has answered. */
  private boolean changeOpen(long id, Function<Kept, Course> change) {
    return change(id, seen -> isOpen(seen.told()) ? with(seen, change) : null);
  }

  private static Invitation with(Kept seen, Function<Kept, Course> change) {
    return seen.invitation().with(change.apply(seen));
  }

  /**
   * Each further attempt means that somebody else has got on.
   *
   * @param change gives null where it may not be changed
   */
  private boolean change(long id, Function<Kept, Invitation> change) {
    Optional<Kept> seen = rows.latest(id);
    while (seen.isPresent()) {
      Invitation next = change.apply(seen.get());
      if (next == null || next.equals(seen.get().invitation())) {
        return next != null;
      }
      if (rows.replace(seen.get(), next)) {
        return true;
      }
      seen = rows.latest(id);
    }
    return false;
  }
}
