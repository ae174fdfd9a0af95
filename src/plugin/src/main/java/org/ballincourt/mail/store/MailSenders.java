package org.ballincourt.mail.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.ballincourt.change.Authored;
import org.ballincourt.client.Email;
import org.ballincourt.mail.MailState;
import org.ballincourt.privacy.store.AllRows;
import org.springframework.stereotype.Component;

/** In whose names mails are. */
@Component
public class MailSenders implements Authored {
  private static final String SENT_BY = MailRow.SENT_BY + " = ?";

  /** Of rows that are read at once. */
  private static final int BATCH = 500;

  private final ActiveObjects ao;
  private final MailStands stands;
  private final AllRows<Long, MailRow> all;

  @Inject
  public MailSenders(ActiveObjects ao) {
    this.ao = ao;
    this.stands = new MailStands(ao);
    this.all = new AllRows<>(ao, MailRow.class, MailRow.MAIL_ID, MailRow::getMailId);
  }

  /**
   * The same user has another key from now on, since she is made anonymous: what she was called,
   * and her address, go with the key.
   */
  @Override
  public void rename(String original, String next) {
    int renamed = original.equals(next) ? 0 : BATCH;
    while (renamed == BATCH) {
      renamed = changeSome(original, row -> leave(row, next));
    }
  }

  private int changeSome(String user, Consumer<MailRow> change) {
    return ao.executeInTransaction(
        () -> {
          List<MailRow> rows = of(user).toList();
          rows.forEach(change.andThen(MailRow::save));
          return rows.size();
        });
  }

  private Stream<MailRow> of(String user) {
    Query some = Query.select().where(SENT_BY, user).order(MailRow.MAIL_ID).limit(BATCH);
    return Arrays.stream(ao.find(MailRow.class, some));
  }

  /** What is signed with her name is signed with the key; a mail to herself goes to nobody. */
  private static void leave(MailRow row, String key) {
    if (row.getRecipient().equals(row.getReplyTo())) {
      row.setRecipient(Email.NOBODY.address());
    }
    row.setReplyTo(Email.NOBODY.address());
    row.setBody(row.getBody().replace(row.getFromName(), key));
    row.setFromName(key);
    row.setSentBy(key);
  }

  /**
   * Takes names and addresses of users who are there no more off mails that have left; what has not
   * left waits for somebody who takes it over.
   *
   * @param active whether the user with a key is there
   */
  public void forgetLeavers(Predicate<String> active) {
    all.change(
        row -> {
          boolean left = isLeft(row, active);
          if (left) {
            leave(row, row.getSentBy());
          }
          return left;
        });
  }

  private boolean isLeft(MailRow row, Predicate<String> active) {
    return row.getSentBy() != null
        && !row.getReplyTo().equals(Email.NOBODY.address())
        && !active.test(row.getSentBy())
        && !stands.isIn(row.getMailId(), MailState.WANTED);
  }

  /**
   * Whoever takes it over is the sender of what has not left yet; joins the caller’s transaction.
   *
   * @param linkedTo the ids of what the mails link to
   * @param user the key
   */
  public void takeOver(Collection<Long> linkedTo, String name, Email email, String user) {
    for (long link : linkedTo) {
      for (MailRow row : ao.find(MailRow.class, MailRow.LINKED_TO + " = ?", link)) {
        if (stands.isIn(row.getMailId(), MailState.WANTED)) {
          takeOver(row, name, email, user);
        }
      }
    }
  }

  /** The letter is signed with the name, too. */
  private static void takeOver(MailRow row, String name, Email email, String user) {
    row.setBody(row.getBody().replace(row.getFromName(), name));
    row.setFromName(name);
    row.setReplyTo(email.address());
    row.setSentBy(user);
    row.save();
  }
}
