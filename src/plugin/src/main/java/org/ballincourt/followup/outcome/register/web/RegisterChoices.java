package org.ballincourt.followup.outcome.register.web;

import static java.util.Comparator.comparing;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.client.Work;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.access.OutcomeWords;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.springframework.stereotype.Component;

/** Gives the ways to the other registers, and to what one client gave. */
@Component
public class RegisterChoices {

  private final ClientStore clients;
  private final OutcomeWords words;
  private final Texts texts;

  @Inject
  public RegisterChoices(ClientStore clients, OutcomeWords words, Texts texts) {
    this.clients = clients;
    this.words = words;
    this.texts = texts;
  }

  /**
   * @param kinds which register
   * @param clients whose; the first one is all of them
   */
  record Choices(List<ChoiceView> kinds, List<ChoiceView> clients) {}

  /**
   * @param all what the viewer may see of the kind
   * @param client null for all
   */
  Choices of(List<Outcome> all, Kind kind, Long client) {
    List<ChoiceView> kinds =
        Arrays.stream(Kind.values())
            .map(each -> new ChoiceView(each.name(), words.heading(each), each == kind))
            .toList();
    return new Choices(kinds, clients(all, client));
  }

  private List<ChoiceView> clients(List<Outcome> all, Long client) {
    List<ChoiceView> choices = new ArrayList<>();
    names(all).entrySet().stream()
        .map(each -> choice(each.getKey(), each.getValue(), client))
        .sorted(comparing(ChoiceView::getLabel, String.CASE_INSENSITIVE_ORDER))
        .forEach(choices::add);
    choices.add(
        0, new ChoiceView("", texts.text("ballincourt.outcome.any-client"), client == null));
    return choices;
  }

  private static ChoiceView choice(Long id, String name, Long client) {
    return new ChoiceView(id.toString(), name, id.equals(client));
  }

  /** Those of today; of a client that is gone the last that we know. */
  private Map<Long, String> names(List<Outcome> all) {
    Map<Long, String> names = new LinkedHashMap<>();
    all.stream()
        .map(Outcome::work)
        .filter(work -> work.client() != null)
        .forEach(work -> names.putIfAbsent(work.client(), nameOf(work)));
    names.putAll(clients.namesOfClients(List.copyOf(names.keySet())));
    return names;
  }

  private static String nameOf(Work work) {
    return work.clientName() == null ? work.client().toString() : work.clientName();
  }
}
