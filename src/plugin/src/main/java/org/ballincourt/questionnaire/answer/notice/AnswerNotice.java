package org.ballincourt.questionnaire.answer.notice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.client.Email;
import org.ballincourt.jira.People;
import org.ballincourt.mail.Envelope;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.FilledSheet;
import org.ballincourt.questionnaire.answer.store.FinishedSheets;
import org.ballincourt.questionnaire.answer.store.SheetStore;
import org.springframework.stereotype.Component;

/**
 * Writes to whoever sent a questionnaire that it was answered. Without names she hears of the first
 * five together, and of no answer by itself.
 */
@Component
public class AnswerNotice implements FinishedSheets {

  private static final int TOGETHER = 5;

  private final Outbox outbox;
  private final SheetStore sheets;
  private final People people;
  private final NoticeWords words;

  @Inject
  public AnswerNotice(Outbox outbox, SheetStore sheets, People people, NoticeWords words) {
    this.outbox = outbox;
    this.sheets = sheets;
    this.people = people;
    this.words = words;
  }

  @Override
  public void finished(Asked asked, FilledSheet filled) {
    String sender = asked.sending().made().by();
    Optional<Email> to = people.emailOf(sender);
    if (to.isPresent() && !sender.equals(filled.by().recordedBy())) {
      notice(asked, filled).ifPresent(notice -> outbox.want(mail(sender, to.get(), notice)));
    }
  }

  private Optional<Notice> notice(Asked asked, FilledSheet filled) {
    if (asked.sending().isNamed()) {
      return Optional.of(words.answered(asked, filled));
    }
    return sheets.of(List.of(asked.sending().id())).size() == TOGETHER
        ? Optional.of(words.together(asked, TOGETHER))
        : Optional.empty();
  }

  private OutgoingMail mail(String sender, Email to, Notice notice) {
    return new OutgoingMail(
        new Envelope(to, words.sender(), to, sender), notice.subject(), notice.mailBody(), null);
  }
}
