package org.ballincourt.mail.store;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.client.Email;
import org.ballincourt.mail.Links;
import org.ballincourt.mail.MailStand;
import org.ballincourt.mail.MailState;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.TakenMail;
import org.springframework.stereotype.Component;

/**
 * Keeps mails that are to leave, and how far each has come.
 *
 * <p>How far a mail has come changes in one way only: its row is deleted on condition that it still
 * is in the state that was seen, and made anew in the same transaction. Of two nodes that take the
 * same mail the second waits for the first one’s row lock and then deletes nothing, so a mail is
 * taken once. What is taken is never taken again, whatever is killed; what is not known to be
 * handed over is for a person to decide.
 */
@Component
public class Outbox {
  private static final String BY_ID_AND_STATE =
      MailStandRow.MAIL_ID + " = ? AND " + MailStandRow.STATE + " = ?";
  private static final String IN_STATE = MailStandRow.STATE + " = ?";
  private static final String OF_LINKED = MailStandRow.LINKED_TO + " = ?";

  private final ActiveObjects ao;
  private final MailRows mails;
  private final Links links;
  private final Clock clock;

  @Inject
  public Outbox(ActiveObjects ao, Links links, Clock clock) {
    this.ao = ao;
    this.mails = new MailRows(ao);
    this.links = links;
    this.clock = clock;
  }

  /**
   * Wants a mail sent; joins the caller’s transaction, so that it leaves only if that is committed.
   *
   * @return the mail’s id
   */
  public long want(OutgoingMail mail) {
    return ao.executeInTransaction(
        () -> {
          long id = mails.add(mail);
          put(id, mail.linkedTo(), MailState.WANTED);
          return id;
        });
  }

  /** The ids of those that nobody has taken, the first ones first; one statement. */
  public List<Long> wanted() {
    return stands(MailState.WANTED).stream().map(MailStand::mail).toList();
  }

  /** The key of the user in whose name it is; empty where it is in nobody’s; one statement. */
  public Optional<String> senderOf(long id) {
    return mails.find(id).map(mail -> mail.envelope().user());
  }

  /**
   * Makes the mail ours, and makes its link. What cannot be linked any more, or would go to nobody,
   * is forgotten.
   *
   * @return the mail as it is to be handed over once; empty where another has taken it, or it is
   *     not wanted any more
   */
  public Optional<TakenMail> take(long id) {
    return ao.executeInTransaction(
        () -> move(id, MailState.WANTED, MailState.TAKEN) ? ready(id) : Optional.empty());
  }

  private Optional<TakenMail> ready(long id) {
    OutgoingMail mail = mails.find(id).orElseThrow();
    if (mail.envelope().to().equals(Email.NOBODY)) {
      drop(id);
      return Optional.empty();
    }
    if (mail.linkedTo() == null) {
      return Optional.of(new TakenMail(id, mail));
    }
    Optional<String> link = links.make(mail.linkedTo(), id);
    if (link.isEmpty()) {
      drop(id);
    }
    return link.map(address -> new TakenMail(id, mail.withLink(address)));
  }

  private void drop(long id) {
    ao.deleteWithSQL(MailStandRow.class, BY_ID_AND_STATE, id, MailState.TAKEN.name());
    mails.delete(id);
  }

  /** Jira has it; whoever calls this has taken it. */
  public void handedOver(long id) {
    ao.executeInTransaction(() -> move(id, MailState.TAKEN, MailState.HANDED_OVER));
  }

  /**
   * Wants the same mail sent once more, with a link of its own; joins the caller’s transaction.
   *
   * @return the id of the new mail; empty where the mail is gone, or on its way, or has been sent
   *     again by somebody else just now
   */
  public Optional<Long> again(long id) {
    return ao.executeInTransaction(
        () -> stand(id).filter(this::releases).flatMap(old -> mails.find(id)).map(this::want));
  }

  /** Whether it may be sent again; then it is no longer uncertain. */
  private boolean releases(MailStand stand) {
    return stand.state() == MailState.HANDED_OVER
        || stand.isUncertain(clock.instant())
            && move(stand.mail(), MailState.TAKEN, MailState.SENT_AGAIN);
  }

  /** How far those have come that carry a link to one of these, by what they link to, in order. */
  public Map<Long, List<MailStand>> of(Collection<Long> linkedTo) {
    if (linkedTo.isEmpty()) {
      return Map.of();
    }
    String among = MailStandRow.LINKED_TO + " IN (" + MailRows.marks(linkedTo.size()) + ")";
    return found(Query.select().where(among, linkedTo.toArray()).order(MailStandRow.MAIL_ID))
        .stream()
        .collect(groupingBy(MailStand::linkedTo));
  }

  /** Those in that state, the first ones first; one statement. */
  public List<MailStand> stands(MailState state) {
    return found(Query.select().where(IN_STATE, state.name()).order(MailStandRow.MAIL_ID));
  }

  /** What the mails say that have these ids; one statement. */
  public Map<Long, OutgoingMail> mails(Collection<Long> ids) {
    return mails.find(ids);
  }

  /** When Jira last got one; empty where it never did; one statement. */
  public Optional<Instant> lastHandedOver() {
    Query last =
        Query.select()
            .where(IN_STATE, MailState.HANDED_OVER.name())
            .order(MailStandRow.SINCE + " DESC")
            .limit(1);
    return found(last).stream().findFirst().map(MailStand::since);
  }

  /**
   * Deletes what the mails say that link there, and those that have not left; that others have
   * stays, since it is counted. Joins the caller’s transaction.
   */
  public void forgetWords(long linkedTo) {
    ao.executeInTransaction(
        () -> {
          MailStands rows = new MailStands(ao);
          of(List.of(linkedTo)).values().stream()
              .flatMap(List::stream)
              .forEach(stand -> rows.deleteIfItIsHere(stand.mail()));
          mails.deleteOf(linkedTo);
          return null;
        });
  }

  /** Deletes the mails that link there, sent or not; joins the caller’s transaction. */
  public void forget(long linkedTo) {
    ao.executeInTransaction(
        () -> {
          ao.deleteWithSQL(MailStandRow.class, OF_LINKED, linkedTo);
          mails.deleteOf(linkedTo);
          return null;
        });
  }

  private Optional<MailStand> stand(long id) {
    return found(Query.select().where(MailStandRow.MAIL_ID + " = ?", id)).stream().findFirst();
  }

  private List<MailStand> found(Query query) {
    return Arrays.stream(ao.find(MailStandRow.class, query)).map(Outbox::stand).toList();
  }

  private static MailStand stand(MailStandRow row) {
    return new MailStand(
        row.getMailId(),
        row.getLinkedTo(),
        MailState.valueOf(row.getState()),
        Instant.ofEpochMilli(row.getSince()));
  }

  /**
   * @return false where it is not in the first state, any more, and nothing was changed
   */
  private boolean move(long id, MailState from, MailState to) {
    Optional<MailStand> seen = stand(id);
    boolean ours =
        seen.isPresent()
            && ao.deleteWithSQL(MailStandRow.class, BY_ID_AND_STATE, id, from.name()) == 1;
    if (ours) {
      put(id, seen.get().linkedTo(), to);
    }
    return ours;
  }

  private void put(long id, Long linkedTo, MailState state) {
    ao.create(
        MailStandRow.class,
        new DBParam(MailStandRow.MAIL_ID, id),
        new DBParam(MailStandRow.LINKED_TO, linkedTo),
        new DBParam(MailStandRow.STATE, state.name()),
        new DBParam(MailStandRow.SINCE, clock.instant().toEpochMilli()));
  }
}
