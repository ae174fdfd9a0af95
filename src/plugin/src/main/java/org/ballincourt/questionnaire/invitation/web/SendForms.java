package org.ballincourt.questionnaire.invitation.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Email;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.invitation.Purpose;
import org.ballincourt.questionnaire.invitation.post.preparation.Addressees;
import org.ballincourt.questionnaire.invitation.post.preparation.Preparation;
import org.ballincourt.questionnaire.invitation.post.preparation.Readiness;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.springframework.stereotype.Component;

/** Puts together what can be sent to whom. */
@Component
public class SendForms {

  private final QuestionnaireStore questionnaires;
  private final Addressees addressees;
  private final Readiness readiness;
  private final SentWords words;

  @Inject
  public SendForms(
      QuestionnaireStore questionnaires,
      Addressees addressees,
      Readiness readiness,
      SentWords words) {
    this.questionnaires = questionnaires;
    this.addressees = addressees;
    this.readiness = readiness;
    this.words = words;
  }

  /**
   * @param preset null where nothing is chosen before
   * @throws org.ballincourt.jira.Refusal where the project is off
   */
  SendView of(Project project, Preset preset) {
    readiness.requireOn(project);
    LocalDate today = LocalDate.ofInstant(words.now(), words.texts().zone());
    SendForm form =
        new SendForm(
            project.getKey(),
            UUID.randomUUID().toString(),
            readiness.isReachable(),
            today.toString(),
            today.plusDays(Preparation.USUAL_DAYS).toString(),
            questionnaires.all().stream()
                .filter(kept -> !kept.archived())
                .map(this::choice)
                .toList(),
            questionnaires.idOf(Moment.of(project).form()),
            addressees.of(project).stream().map(this::group).toList(),
            preset == null ? null : chosen(preset));
    return new SendView(form, preset == null ? "" : preset.title(), words.texts());
  }

  private static SendForm.Chosen chosen(Preset preset) {
    Purpose purpose = preset.purpose();
    return new SendForm.Chosen(
        purpose.questionnaire(), purpose.byMail().name(), preset.together(), preset.path());
  }

  private SendForm.Choice choice(KeptQuestionnaire kept) {
    Questionnaire form = kept.current();
    String languages =
        form.languages().stream()
            .filter(language -> form.gaps(language).isEmpty())
            .map(language -> language.name(words.texts().locale()))
            .collect(Collectors.joining(", "));
    return new SendForm.Choice(kept.id(), form.name(), languages);
  }

  private SendForm.Group group(Account account) {
    List<SendForm.Guest> guests = account.present().stream().map(this::guest).toList();
    return new SendForm.Group(account.client().name(), guests);
  }

  private SendForm.Guest guest(Contact contact) {
    Email email = contact.person().email();
    return new SendForm.Guest(
        contact.id(),
        contact.name(),
        email == null ? null : email.address(),
        contact.person().language().name(words.texts().locale()));
  }
}
