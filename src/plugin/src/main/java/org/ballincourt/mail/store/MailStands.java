package org.ballincourt.mail.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.ballincourt.mail.MailState;

/** The rows of how far mails have come, for whoever forgets them. */
final class MailStands {
  private static final String BY_ID = MailStandRow.MAIL_ID + " = ?";

  private final ActiveObjects ao;

  MailStands(ActiveObjects ao) {
    this.ao = ao;
  }

  void atOnce(Runnable work) {
    ao.executeInTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  /** Empty where that is not known any more. */
  Optional<Instant> since(long mail) {
    return find(mail).map(row -> Instant.ofEpochMilli(row.getSince()));
  }

  boolean isIn(long mail, MailState state) {
    return find(mail).filter(row -> row.getState().equals(state.name())).isPresent();
  }

  private Optional<MailStandRow> find(long mail) {
    return Arrays.stream(ao.find(MailStandRow.class, BY_ID, mail)).findFirst();
  }

  /** Where it has left, that it has is counted. */
  void deleteIfItIsHere(long mail) {
    if (isIn(mail, MailState.WANTED) || isIn(mail, MailState.TAKEN)) {
      ao.deleteWithSQL(MailStandRow.class, BY_ID, mail);
    }
  }
}
