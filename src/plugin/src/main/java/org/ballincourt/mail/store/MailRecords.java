package org.ballincourt.mail.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ballincourt.mail.MailBody;
import org.ballincourt.mail.MailState;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Entry.Where;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Kind;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.store.AllRows;
import org.springframework.stereotype.Component;

/**
 * The mails to people, and those in which they are named. What has left cannot be fetched back;
 * what is kept of it here goes.
 */
@Component
public class MailRecords implements PersonalRecords {
  private final MailStands stands;
  private final MailRows mails;
  private final AllRows<Long, MailRow> all;

  @Inject
  public MailRecords(ActiveObjects ao) {
    this.stands = new MailStands(ao);
    this.mails = new MailRows(ao);
    this.all = new AllRows<>(ao, MailRow.class, MailRow.MAIL_ID, MailRow::getMailId);
  }

  /** Those that carry a link are told by whoever knows what it is for. */
  @Override
  public List<Entry> of(Erasure erasure) {
    List<Entry> entries = new ArrayList<>();
    all.read(
        row -> {
          if (isToHer(row, erasure) && row.getLinkedTo() == null) {
            entries.add(toHer(row));
          } else if (!isToHer(row, erasure) && isNamedIn(row, erasure)) {
            entries.add(mention(row));
          }
        });
    return entries;
  }

  private static boolean isToHer(MailRow row, Erasure erasure) {
    return erasure.whom().hasAddress(row.getRecipient());
  }

  private static boolean isNamedIn(MailRow row, Erasure erasure) {
    return erasure.isIn(row.getSubject()) || erasure.isIn(text(row));
  }

  /** A calendar’s lines are folded, also in the middle of a name. */
  private static String text(MailRow row) {
    return MailBody.Kind.valueOf(row.getBodyKind()).mimeType().startsWith("text/calendar")
        ? row.getBody().replaceAll("\\r?\\n[ \\t]", "")
        : row.getBody();
  }

  private Entry toHer(MailRow row) {
    return Entry.of(Kind.MAIL, Where.SOMEWHERE, since(row))
        .with("email", row.getRecipient())
        .with("subject", row.getSubject())
        .with("text", text(row));
  }

  /** Whom it goes to is somebody else, and what it says is hers to read. */
  private Entry mention(MailRow row) {
    return Entry.of(Kind.MENTION, Where.NOWHERE, since(row)).with("deed", "MAIL");
  }

  private Instant since(MailRow row) {
    return stands.since(row.getMailId()).orElse(null);
  }

  /** What has left without a link is of no more use; the others may be sent again. */
  @Override
  public void rewrite(Erasure erasure) {
    deleteAll(row -> isNamedIn(row, erasure) && !isToHer(row, erasure) && isOver(row));
    all.change(row -> !isToHer(row, erasure) && rewritten(row, erasure));
  }

  private boolean isOver(MailRow row) {
    return row.getLinkedTo() == null && !stands.isIn(row.getMailId(), MailState.WANTED);
  }

  /** One in which she is named is about her, too. */
  private static boolean rewritten(MailRow row, Erasure erasure) {
    if (!isNamedIn(row, erasure)) {
      return false;
    }
    row.setSubject(erasure.aboutHer(row.getSubject(), OutgoingMail.LONGEST_SUBJECT));
    row.setBody(erasure.aboutHer(text(row)));
    return true;
  }

  @Override
  public void erase(Erasure erasure) {
    deleteAll(row -> isToHer(row, erasure));
  }

  /** That it has left stays. */
  @Override
  public void dropBefore(Instant time, Erasure.Words words) {
    deleteAll(
        row ->
            !stands.isIn(row.getMailId(), MailState.WANTED)
                && stands.since(row.getMailId()).filter(since -> since.isBefore(time)).isPresent());
  }

  private void deleteAll(Predicate<MailRow> which) {
    all.read(
        row -> {
          if (which.test(row)) {
            delete(row.getMailId());
          }
        });
  }

  private void delete(long id) {
    stands.atOnce(
        () -> {
          stands.deleteIfItIsHere(id);
          mails.delete(id);
        });
  }
}
