package org.ballincourt.questionnaire.invitation.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.ballincourt.questionnaire.store.VersionId;
import org.springframework.stereotype.Component;

/** Puts together the list of what was sent about a project; three statements. */
@Component
public class SendingViews {

  private final SendingStore sendings;
  private final InvitationStore invitations;
  private final QuestionnaireStore questionnaires;
  private final InvitationAccess access;
  private final SentWords words;

  @Inject
  public SendingViews(
      SendingStore sendings,
      InvitationStore invitations,
      QuestionnaireStore questionnaires,
      InvitationAccess access,
      SentWords words) {
    this.sendings = sendings;
    this.invitations = invitations;
    this.questionnaires = questionnaires;
    this.access = access;
    this.words = words;
  }

  FeedbackView of(Project project) {
    List<Sending> sent = sendings.of(project.getId());
    Map<Long, List<Invitation>> invited =
        invitations.of(sent.stream().map(Sending::id).toList()).stream()
            .collect(groupingBy(Invitation::sending));
    Map<VersionId, Questionnaire> forms =
        questionnaires.versions(sent.stream().map(SendingViews::version).collect(toSet()));
    List<SentView> views =
        sent.stream()
            .map(
                sending ->
                    view(
                        sending,
                        forms.get(version(sending)),
                        invited.getOrDefault(sending.id(), List.of())))
            .toList();
    return new FeedbackView(
        project.getKey(), access.worksIn(project), access.readsIn(project), views, words.texts());
  }

  private SentView view(Sending sending, Questionnaire form, List<Invitation> invited) {
    return new SentView(
        sending.id(), name(form), words.about(sending), words.progress(sending, invited));
  }

  /** What was asked in a sending; null where it is gone. */
  Questionnaire formOf(Sending sending) {
    return questionnaires
        .version(sending.form().questionnaire(), sending.form().version())
        .orElse(null);
  }

  /**
   * @param form null where it is gone
   */
  String name(Questionnaire form) {
    return form == null ? words.texts().text("ballincourt.sending.form-gone") : form.name();
  }

  private static VersionId version(Sending sending) {
    return new VersionId(sending.form().questionnaire(), sending.form().version());
  }
}
