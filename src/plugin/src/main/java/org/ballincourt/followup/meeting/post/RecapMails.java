package org.ballincourt.followup.meeting.post;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Language;
import org.ballincourt.followup.meeting.letter.Recap;
import org.ballincourt.followup.meeting.letter.RecapLetter;
import org.ballincourt.followup.meeting.post.RecapReaders.Reader;
import org.ballincourt.followup.meeting.store.KeptMinutes;
import org.ballincourt.followup.meeting.store.MeetingStore;
import org.ballincourt.followup.meeting.store.MinutesStore;
import org.ballincourt.mail.MailBody;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.questionnaire.invitation.post.mail.Sender;
import org.springframework.stereotype.Component;

/** Mails a recap to each of its readers and writes down that it was, all or nothing. */
@Component
public class RecapMails {

  private final MeetingStore meetings;
  private final MinutesStore minutes;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  public RecapMails(MeetingStore meetings, MinutesStore minutes, Outbox outbox, Clock clock) {
    this.meetings = meetings;
    this.minutes = minutes;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** In the name of whoever sends it. */
  record Batch(List<Reader> readers, Map<Language, Recap> letters, Sender sender) {}

  KeptMinutes find(long meeting) {
    return minutes.find(meeting).orElseThrow();
  }

  /**
   * @param revision of the minutes that was seen
   * @return the minutes as they are now; empty where somebody has saved or mailed them since
   */
  Optional<KeptMinutes> post(long meeting, long revision, Batch batch) {
    return meetings.atOnce(
        () -> {
          Optional<KeptMinutes> mailed = minutes.mailed(meeting, revision, clock.instant());
          mailed.ifPresent(now -> batch.readers().forEach(reader -> post(reader, batch)));
          return mailed;
        });
  }

  private void post(Reader reader, Batch batch) {
    Recap letter = batch.letters().get(reader.language());
    Recap hers = RecapLetter.to(reader.person(), letter, reader.language());
    outbox.want(
        new OutgoingMail(
            batch.sender().envelopeTo(reader.email().address()),
            hers.subject(),
            new MailBody(MailBody.Kind.TEXT, hers.body() + "\n"),
            null));
  }
}
