package org.ballincourt.followup.meeting.web.agenda;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.client.Client;
import org.ballincourt.client.Language;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.store.FollowUpStore;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.springframework.stereotype.Component;

/**
 * Finds what is asked in a meeting: the built-in form for its kind, as its keepers have it now; and
 * whether it has been asked.
 */
@Component
public class Agendas {

  private final QuestionnaireStore questionnaires;
  private final FollowUpStore followUps;
  private final Texts texts;

  @Inject
  public Agendas(QuestionnaireStore questionnaires, FollowUpStore followUps, Texts texts) {
    this.questionnaires = questionnaires;
    this.followUps = followUps;
    this.texts = texts;
  }

  /**
   * @param client in whose language it is asked; null where it is gone
   */
  public AgendaView of(MeetingKind kind, Client client) {
    return formOf(kind)
        .map(KeptQuestionnaire::current)
        .map(form -> view(form, client))
        .orElseGet(() -> new AgendaView("", null, List.of(), texts));
  }

  private AgendaView view(Questionnaire form, Client client) {
    Language language = client == null ? form.mainLanguage() : form.languageFor(client.language());
    List<AgendaQuestionView> questions =
        form.questions().stream()
            .map(question -> new AgendaQuestionView(question, language, texts))
            .toList();
    return new AgendaView(language.tag(), form.name(), questions, texts);
  }

  /** Empty where a meeting of that kind has none, or its keepers have put it away. */
  public Optional<KeptQuestionnaire> formOf(MeetingKind kind) {
    String builtIn = builtIn(kind);
    return questionnaires.all().stream()
        .filter(kept -> !kept.archived() && builtIn != null && builtIn.equals(kept.builtIn()))
        .findFirst();
  }

  /** The id of what was sent of it for the meeting’s follow-up; empty where nothing was. */
  public Optional<Long> sendingOf(Meeting meeting) {
    return Optional.ofNullable(meeting.followUp())
        .flatMap(followUps::find)
        .map(followUp -> followUp.asked().questions());
  }

  /** Null for none: a visit or a call is about whatever it is about. */
  private static String builtIn(MeetingKind kind) {
    return switch (kind) {
      case KICK_OFF -> "kick-off";
      case CHECK_IN -> "pulse";
      case FOLLOW_UP -> "follow-up";
      case VISIT, CALL -> null;
    };
  }
}
