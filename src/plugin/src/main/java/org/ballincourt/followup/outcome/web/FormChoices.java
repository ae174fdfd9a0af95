package org.ballincourt.followup.outcome.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.client.Account;
import org.ballincourt.followup.outcome.access.OutcomeWords;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.questionnaire.invitation.post.preparation.Addressees;
import org.springframework.stereotype.Component;

/** Looks up what can be chosen where an outcome is written down. */
@Component
public class FormChoices {

  private final Addressees addressees;
  private final OutcomeWords words;
  private final Texts texts;

  @Inject
  public FormChoices(Addressees addressees, OutcomeWords words, Texts texts) {
    this.addressees = addressees;
    this.words = words;
    this.texts = texts;
  }

  FormView of(Project project) {
    List<Account> clients = addressees.of(project);
    List<ChoiceView> people = clients.stream().flatMap(this::people).toList();
    List<ChoiceView> names =
        clients.stream().map(each -> choice(each.client().id(), each.client().name())).toList();
    return new FormView(people, names, words.today(), texts);
  }

  private Stream<ChoiceView> people(Account account) {
    return account.present().stream()
        .map(
            contact ->
                choice(
                    contact.id(),
                    texts.text(
                        "ballincourt.outcome.form.person",
                        contact.name(),
                        account.client().name())));
  }

  private static ChoiceView choice(long id, String label) {
    return new ChoiceView(Long.toString(id), label, false);
  }
}
