package org.ballincourt.questionnaire.invitation.rest;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.client.Work;
import org.ballincourt.jira.People;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess.SeenInvitation;
import org.ballincourt.questionnaire.invitation.post.mail.InvitationMails;
import org.ballincourt.questionnaire.invitation.post.mail.MailProgress;
import org.ballincourt.questionnaire.invitation.rest.SentJson.AskedFormJson;
import org.ballincourt.questionnaire.invitation.rest.SentJson.NamedClientJson;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.ballincourt.questionnaire.store.VersionId;
import org.springframework.stereotype.Component;

/** Writes sendings, in a handful of statements however many there are. */
@Component
public class SentJsons {

  private final InvitationStore invitations;
  private final InvitationMails mails;
  private final QuestionnaireStore questionnaires;
  private final People people;
  private final Clock clock;

  @Inject
  public SentJsons(
      InvitationStore invitations,
      InvitationMails mails,
      QuestionnaireStore questionnaires,
      People people,
      Clock clock) {
    this.invitations = invitations;
    this.mails = mails;
    this.questionnaires = questionnaires;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @param toWhom whether it is said who was invited
   */
  public SentJson of(Sending sending, Project project, boolean toWhom) {
    return of(List.of(sending), project, toWhom).get(0);
  }

  List<SentJson> of(List<Sending> sendings, Project project, boolean toWhom) {
    Map<Long, List<Invitation>> all =
        invitations.of(sendings.stream().map(Sending::id).toList()).stream()
            .collect(groupingBy(Invitation::sending));
    Set<VersionId> asked = sendings.stream().map(SentJsons::version).collect(Collectors.toSet());
    Map<VersionId, Questionnaire> forms = questionnaires.versions(asked);
    return sendings.stream()
        .map(
            sending -> {
              List<Invitation> theirs = all.getOrDefault(sending.id(), List.of());
              AskedFormJson form = asked(sending, forms.get(version(sending)));
              return json(sending, project, form, theirs, toWhom ? invited(sending, theirs) : null);
            })
        .toList();
  }

  private static VersionId version(Sending sending) {
    return new VersionId(sending.form().questionnaire(), sending.form().version());
  }

  private static AskedFormJson asked(Sending sending, Questionnaire form) {
    List<String> own =
        sending.form().own().stream()
            .flatMap(question -> question.wordings().values().stream())
            .map(wording -> wording.prompt())
            .toList();
    return new AskedFormJson(
        sending.form().questionnaire(),
        form == null ? null : form.name(),
        sending.form().version(),
        own);
  }

  private SentJson json(
      Sending sending,
      Project project,
      AskedFormJson form,
      Collection<Invitation> theirs,
      List<InvitationJson> invited) {
    Work about = sending.about();
    return new SentJson(
        sending.id(),
        project.getKey(),
        form,
        about.client() == null ? null : new NamedClientJson(about.client(), about.clientName()),
        sending.terms().occasion().name(),
        sending.isNamed(),
        people.nameOf(sending.made().by()).orElse(null),
        Wire.instant(sending.made().at()),
        Wire.instant(sending.closedAt()),
        counts(sending, theirs),
        invited,
        null);
  }

  /**
   * Without names those who have answered are counted apart: were they taken out of the others,
   * revoking one would tell whether she has answered.
   */
  private Map<String, Long> counts(Sending sending, Collection<Invitation> theirs) {
    Stream<String> told = theirs.stream().map(sending::told).map(this::state);
    Stream<String> answered =
        theirs.stream()
            .filter(one -> !sending.isNamed() && one.course().finished())
            .map(this::state);
    return Stream.concat(told, answered)
        .collect(groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  private String state(Invitation invitation) {
    return invitation.stateAt(clock.instant()).name();
  }

  private List<InvitationJson> invited(Sending sending, Collection<Invitation> theirs) {
    Map<Long, MailProgress> progress = mails.of(theirs);
    return theirs.stream().map(one -> json(sending.told(one), progress.get(one.id()))).toList();
  }

  InvitationJson of(SeenInvitation seen) {
    Invitation told = seen.sending().told(seen.invitation());
    return json(told, mails.of(List.of(told)).get(told.id()));
  }

  private InvitationJson json(Invitation invitation, MailProgress mail) {
    return InvitationJson.of(invitation, invitation.stateAt(clock.instant()), mail);
  }
}
