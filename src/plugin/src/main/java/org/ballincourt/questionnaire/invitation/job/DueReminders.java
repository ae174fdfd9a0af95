package org.ballincourt.questionnaire.invitation.job;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.mail.MailStand;
import org.ballincourt.mail.MailState;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Reminder;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/** Finds out who is to be reminded now. */
@Component
public class DueReminders {

  /** Of invitations that are looked up at once. */
  private static final int BATCH = 200;

  private final InvitationStore invitations;
  private final SendingStore sendings;
  private final Outbox outbox;
  private final AnsweringHours hours;
  private final Clock clock;

  @Inject
  public DueReminders(
      InvitationStore invitations,
      SendingStore sendings,
      Outbox outbox,
      AnsweringHours hours,
      Clock clock) {
    this.invitations = invitations;
    this.sendings = sendings;
    this.outbox = outbox;
    this.hours = hours;
    this.clock = clock;
  }

  /** Somebody who has not answered, and the sending. */
  record Due(Sending sending, Invitation invitation) {}

  /**
   * Those whose last mail left long enough ago, who were never reminded, and whose working hours it
   * is; without names also those who have answered, whose mail is then dropped on its way.
   */
  List<Due> now(Reminder reminder) {
    List<Invitation> waiting =
        invitations.open().stream().filter(DueReminders::mayBeReminded).toList();
    List<Due> due = new ArrayList<>();
    for (int from = 0; from < waiting.size(); from += BATCH) {
      due.addAll(of(waiting.subList(from, Math.min(waiting.size(), from + BATCH)), reminder));
    }
    return due;
  }

  private static boolean mayBeReminded(Invitation invitation) {
    return invitation.course().remindedAt() == null && invitation.course().bouncedAt() == null;
  }

  private List<Due> of(List<Invitation> some, Reminder reminder) {
    Map<Long, Sending> theirs =
        sendings.find(some.stream().map(Invitation::sending).distinct().toList()).stream()
            .collect(toMap(Sending::id, identity()));
    Map<Long, List<MailStand>> mails = outbox.of(some.stream().map(Invitation::id).toList());
    return some.stream()
        .map(one -> new Due(theirs.get(one.sending()), one))
        .filter(
            due ->
                leftAt(due.sending(), mails.getOrDefault(due.invitation().id(), List.of()))
                    .filter(left -> isDue(due, left, reminder))
                    .isPresent())
        .toList();
  }

  /**
   * When the last mail left; empty where none has, or one is about to, or nobody knows. Without
   * names it is the first one: a later one leaves only where she has not answered, which the time
   * of the reminder would tell.
   */
  private static Optional<Instant> leftAt(Sending sending, List<MailStand> mails) {
    boolean all =
        mails.stream()
            .map(MailStand::state)
            .allMatch(state -> state == MailState.HANDED_OVER || state == MailState.SENT_AGAIN);
    return all ? mails.stream().map(MailStand::since).max(later(sending)) : Optional.empty();
  }

  private static Comparator<Instant> later(Sending sending) {
    return sending.isNamed() ? Comparator.naturalOrder() : Comparator.reverseOrder();
  }

  private boolean isDue(Due due, Instant left, Reminder reminder) {
    Instant now = clock.instant();
    Optional<BusinessCalendar> calendar = hours.of(due.sending(), due.invitation());
    return calendar
        .flatMap(open -> reminder.dueAfter(left, open))
        .filter(from -> !now.isBefore(from) && calendar.get().isOpenAt(now))
        .isPresent();
  }
}
