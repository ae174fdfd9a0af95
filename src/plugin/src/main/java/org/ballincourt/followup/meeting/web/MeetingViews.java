package org.ballincourt.followup.meeting.web;

import jakarta.inject.Inject;
import org.ballincourt.client.Client;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.Minutes;
import org.ballincourt.followup.meeting.post.MeetingAccess;
import org.ballincourt.followup.meeting.post.MeetingAccess.SeenMeeting;
import org.ballincourt.followup.meeting.store.KeptMinutes;
import org.ballincourt.followup.meeting.store.MinutesStore;
import org.ballincourt.followup.meeting.web.MeetingView.Told;
import org.ballincourt.followup.meeting.web.MeetingView.Ways;
import org.ballincourt.followup.meeting.web.agenda.Agendas;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.springframework.stereotype.Component;

/** Puts together the page of one meeting. */
@Component
public class MeetingViews {

  private final MeetingAccess access;
  private final MinutesStore minutes;
  private final Agendas agendas;
  private final MeetingTexts words;

  @Inject
  public MeetingViews(
      MeetingAccess access, MinutesStore minutes, Agendas agendas, MeetingTexts words) {
    this.access = access;
    this.minutes = minutes;
    this.agendas = agendas;
    this.words = words;
  }

  /**
   * @param id as a request sent it
   * @throws org.ballincourt.jira.Refusal where whoever is asking does not see it
   */
  MeetingView of(String id) {
    SeenMeeting seen = access.readable(id);
    Meeting meeting = seen.meeting();
    KeptMinutes kept =
        minutes.find(meeting.id()).orElseGet(() -> new KeptMinutes(Minutes.NONE, 0, null));
    return new MeetingView(
        meeting,
        told(seen, kept),
        new MinutesView(kept.minutes(), words.texts()),
        ways(seen),
        words);
  }

  private Told told(SeenMeeting seen, KeptMinutes kept) {
    Meeting meeting = seen.meeting();
    Client client = words.clientOf(meeting.work()).orElse(null);
    return new Told(
        words.subtitle(seen, client),
        new Facts(words).of(meeting, client, kept.mailedAt()),
        agendas.of(meeting.kind(), client),
        MeetingForm.of(meeting, seen.project().getKey(), kept).json());
  }

  private Ways ways(SeenMeeting seen) {
    Long questionnaire =
        agendas.formOf(seen.meeting().kind()).map(KeptQuestionnaire::id).orElse(null);
    return new Ways(
        seen.project().getKey(),
        access.worksIn(seen.project()),
        questionnaire,
        agendas.sendingOf(seen.meeting()).orElse(null));
  }
}
