package org.ballincourt.mail.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import org.ballincourt.client.Email;
import org.ballincourt.mail.Envelope;
import org.ballincourt.mail.MailBody;
import org.ballincourt.mail.OutgoingMail;

/** The rows of what mails say; all in the caller’s transaction. */
final class MailRows {
  private static final String OF_LINKED = MailRow.LINKED_TO + " = ?";
  private static final String BY_ID = MailRow.MAIL_ID + " = ?";

  private final ActiveObjects ao;

  MailRows(ActiveObjects ao) {
    this.ao = ao;
  }

  /** Gives the id. */
  long add(OutgoingMail mail) {
    Envelope envelope = mail.envelope();
    MailRow row =
        ao.create(
            MailRow.class,
            new DBParam(MailRow.RECIPIENT, envelope.to().address()),
            new DBParam(MailRow.FROM_NAME, envelope.fromName()),
            new DBParam(MailRow.REPLY_TO, envelope.replyTo().address()),
            new DBParam(MailRow.SENT_BY, envelope.user()),
            new DBParam(MailRow.SUBJECT, mail.subject()),
            new DBParam(MailRow.BODY_KIND, mail.body().kind().name()),
            new DBParam(MailRow.BODY, mail.body().text()),
            new DBParam(MailRow.LINKED_TO, mail.linkedTo()));
    return row.getMailId();
  }

  Optional<OutgoingMail> find(long id) {
    return Arrays.stream(ao.find(MailRow.class, BY_ID, id)).findFirst().map(MailRows::mail);
  }

  /** By id; one statement. */
  Map<Long, OutgoingMail> find(Collection<Long> ids) {
    Map<Long, OutgoingMail> found = new HashMap<>();
    if (!ids.isEmpty()) {
      String among = MailRow.MAIL_ID + " IN (" + marks(ids.size()) + ")";
      for (MailRow row : ao.find(MailRow.class, among, ids.toArray())) {
        found.put(row.getMailId(), mail(row));
      }
    }
    return found;
  }

  static String marks(int number) {
    return String.join(", ", Collections.nCopies(number, "?"));
  }

  void delete(long id) {
    ao.deleteWithSQL(MailRow.class, BY_ID, id);
  }

  void deleteOf(long linkedTo) {
    ao.deleteWithSQL(MailRow.class, OF_LINKED, linkedTo);
  }

  private static OutgoingMail mail(MailRow row) {
    Envelope envelope =
        new Envelope(
            new Email(row.getRecipient()),
            row.getFromName(),
            new Email(row.getReplyTo()),
            row.getSentBy());
    MailBody body = new MailBody(MailBody.Kind.valueOf(row.getBodyKind()), row.getBody());
    return new OutgoingMail(envelope, row.getSubject(), body, row.getLinkedTo());
  }
}
