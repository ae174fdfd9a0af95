package org.ballincourt.followup.meeting.post.preparation;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.questionnaire.results.Wave;
import org.ballincourt.questionnaire.results.access.Waves;
import org.springframework.stereotype.Component;

/**
 * What a client likes to meet with: what we have written down about it, else what its people last
 * answered by name when a project began.
 */
@Component
public class PreferredTool {

  /** Of the built-in questions at the beginning; it stays in copies of them. */
  private static final String QUESTION = "meeting-tool";

  private final ClientStore clients;
  private final SendingStore sendings;
  private final Waves waves;

  @Inject
  public PreferredTool(ClientStore clients, SendingStore sendings, Waves waves) {
    this.clients = clients;
    this.sendings = sendings;
    this.waves = waves;
  }

  /**
   * In its words; empty where nobody has said.
   *
   * @param client null for none
   */
  public Optional<String> of(Client client) {
    return Optional.ofNullable(client)
        .flatMap(one -> Optional.ofNullable(one.meetingTool()).or(() -> answered(one)));
  }

  private Optional<String> answered(Client client) {
    List<Sending> theirs =
        sendings.ofProjects(projects(client)).stream()
            .filter(sending -> client.id().equals(sending.about().client()) && sending.isNamed())
            .toList();
    return waves.of(theirs).stream()
        .filter(wave -> wave.form().question(QUESTION).isPresent())
        .flatMap(PreferredTool::said)
        .max(Comparator.comparing(said -> said.sheet().finishedAt()))
        .map(Said::words);
  }

  private Collection<Long> projects(Client client) {
    return clients.find(client.id()).map(Account::projects).orElse(List.of());
  }

  private record Said(Questionnaire form, KeptSheet sheet) {

    private Answer answer() {
      return sheet.sheet().answerTo(QUESTION);
    }

    /** What she chose, and what she wrote about it. */
    private String words() {
      Question question = form.question(QUESTION).orElseThrow();
      String chosen =
          answer().chosen().stream()
              .map(option -> question.in(form.mainLanguage()).option(option))
              .collect(Collectors.joining(", "));
      String written = answer().text().strip().replaceAll("\\s+", " ");
      return Stream.of(chosen, written)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" – "));
    }
  }

  private static Stream<Said> said(Wave wave) {
    return wave.told().stream()
        .filter(sheet -> sheet.finishedAt() != null)
        .map(sheet -> new Said(wave.form(), sheet))
        .filter(said -> !said.answer().isEmpty());
  }
}
