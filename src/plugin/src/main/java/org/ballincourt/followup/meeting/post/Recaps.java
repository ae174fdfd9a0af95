package org.ballincourt.followup.meeting.post;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.client.Language;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.Minutes;
import org.ballincourt.followup.meeting.letter.Recap;
import org.ballincourt.followup.meeting.letter.RecapLetter;
import org.ballincourt.followup.meeting.post.RecapMails.Batch;
import org.ballincourt.followup.meeting.post.RecapReaders.Reader;
import org.ballincourt.followup.meeting.store.KeptMinutes;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.post.mail.Sender;
import org.springframework.stereotype.Component;

/** Tells those of the client who were invited what was said. */
@Component
public class Recaps {

  private final RecapReaders readers;
  private final RecapMails mails;
  private final Invitees invitees;
  private final Hosts hosts;
  private final Texts texts;

  @Inject
  public Recaps(
      RecapReaders readers, RecapMails mails, Invitees invitees, Hosts hosts, Texts texts) {
    this.readers = readers;
    this.mails = mails;
    this.invitees = invitees;
    this.hosts = hosts;
    this.texts = texts;
  }

  /**
   * What would be mailed.
   *
   * @param readers not empty
   * @param letters by their languages
   */
  public record Draft(List<Reader> readers, Map<Language, Recap> letters) {}

  /**
   * Nothing is written.
   *
   * @throws Refusal where the meeting was not held, or nobody can be written to
   */
  public Draft preview(Meeting meeting) {
    return draft(meeting, Map.of(), hosts.asking().sender());
  }

  /**
   * Mails it in the name of whoever is asking; each revision of the minutes once.
   *
   * @param revision of the minutes that was seen
   * @param wanted by language; where there is none it is as it was proposed
   * @throws Refusal with all that cannot be as it is wanted, and where somebody has saved the
   *     minutes, or mailed them, since
   */
  public KeptMinutes mail(Meeting meeting, long revision, Map<Language, Recap> wanted) {
    Sender sender = hosts.asking().sender();
    Draft draft = draft(meeting, wanted, sender);
    check(draft.letters());
    return mails
        .post(meeting.id(), revision, new Batch(draft.readers(), draft.letters(), sender))
        .orElseThrow(() -> conflict("ballincourt.meeting.minutes-changed"));
  }

  private Draft draft(Meeting meeting, Map<Language, Recap> wanted, Sender sender) {
    if (meeting.course().state() != Meeting.State.HELD) {
      throw conflict("ballincourt.meeting.not-held");
    }
    List<Reader> theirs = readers.of(meeting);
    if (theirs.isEmpty()) {
      throw conflict("ballincourt.meeting.no-readers");
    }
    Minutes minutes = mails.find(meeting.id()).minutes();
    RecapLetter usual =
        new RecapLetter(meeting.plan(), invitees.zoneOf(meeting.work()), sender.name());
    Map<Language, Recap> letters = new TreeMap<>((one, other) -> one.tag().compareTo(other.tag()));
    for (Reader reader : theirs) {
      Language language = reader.language();
      letters.computeIfAbsent(language, key -> wanted.getOrDefault(key, usual.in(key, minutes)));
    }
    return new Draft(theirs, letters);
  }

  private void check(Map<Language, Recap> letters) {
    List<Fault> faults = new ArrayList<>();
    letters.forEach(
        (language, letter) -> letter.faults().forEach(fault -> faults.add(said(language, fault))));
    if (!faults.isEmpty()) {
      throw new Refusal(Refusal.Kind.BAD_INPUT, faults);
    }
  }

  private Fault said(Language language, Recap.Fault fault) {
    boolean subject = fault == Recap.Fault.SUBJECT;
    String code = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Fault(
        String.join(".", "letters", language.tag(), subject ? "subject" : "body"),
        texts.text(
            "ballincourt.meeting.recap-fault." + code,
            subject ? Recap.LONGEST_SUBJECT : Recap.LONGEST_BODY));
  }

  private Refusal conflict(String key) {
    return new Refusal(Refusal.Kind.CONFLICT, texts.text(key));
  }
}
