package org.ballincourt.court.web.settings.statuses;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.Category;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.Proposal;
import org.ballincourt.court.Status;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Statuses;
import org.ballincourt.jira.web.ChoiceView;
import org.springframework.stereotype.Component;

/** Says what statuses mean, and what they could mean. */
@Component
public class StatusWords {

  private final Statuses statuses;
  private final CourtWords words;

  @Inject
  public StatusWords(Statuses statuses, CourtWords words) {
    this.statuses = statuses;
    this.words = words;
  }

  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /**
   * A status that the project's workflows do not have.
   *
   * @param inHistory its name in history; null where no history has it
   */
  Status named(String id, String inHistory) {
    String unknown =
        inHistory == null ? text("ballincourt.court.settings.nameless", id) : inHistory;
    return new Status(id, statuses.nameOf(id).orElse(unknown));
  }

  /** What holds now, in sentences: each side with its statuses, and what follows its kind. */
  List<String> summary(List<Status> all, CourtRules rules) {
    List<String> sentences = new ArrayList<>();
    for (Party party : Party.values()) {
      sentence(words.move(party), namesOf(all, rules, Optional.of(party)), sentences);
    }
    List<String> unnamed = namesOf(all, rules, Optional.empty());
    sentence(text("ballincourt.court.settings.by-kind"), unnamed, sentences);
    return sentences;
  }

  private void sentence(String who, List<String> names, List<String> sentences) {
    if (!names.isEmpty()) {
      sentences.add(text("ballincourt.court.settings.means", who, String.join(", ", names)));
    }
  }

  private static List<String> namesOf(List<Status> all, CourtRules rules, Optional<Party> party) {
    return all.stream()
        .filter(status -> rules.partyOf(status).equals(party))
        .map(Status::name)
        .toList();
  }

  /** One status with its choice, and with a proposal where it has none yet. */
  StatusView row(Status status, CourtRules rules) {
    Optional<Party> party = rules.partyOf(status);
    boolean exists = statuses.exists(status.id());
    Category category = statuses.categoryOf(status.id());
    String kind = exists ? kind(category) : text("ballincourt.court.settings.kind.gone");
    return new StatusView(
        status,
        kind,
        choices(party, category),
        party.isPresent() || category == Category.DONE ? null : proposal(status));
  }

  private String kind(Category category) {
    return switch (category) {
      case NEW -> text("ballincourt.court.settings.kind.new");
      case UNDER_WAY -> text("ballincourt.court.settings.kind.under-way");
      case DONE -> text("ballincourt.court.settings.kind.done");
    };
  }

  private List<ChoiceView> choices(Optional<Party> chosen, Category category) {
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(new ChoiceView("", byKind(category), chosen.isEmpty()));
    for (Party party : Party.values()) {
      boolean isChosen = chosen.equals(Optional.of(party));
      choices.add(new ChoiceView(party.name(), words.move(party), isChosen));
    }
    return choices;
  }

  private String byKind(Category category) {
    return switch (category) {
      case NEW -> text("ballincourt.court.settings.by-kind.new");
      case UNDER_WAY -> text("ballincourt.court.settings.by-kind.under-way");
      case DONE -> text("ballincourt.court.settings.by-kind.done");
    };
  }

  /** Null where the name says nothing. */
  private ProposalView proposal(Status status) {
    return Proposal.fromName(status.name())
        .map(
            proposal ->
                new ProposalView(
                    proposal.party(),
                    text(
                        "ballincourt.court.settings.proposed",
                        words.move(proposal.party()),
                        proposal.word()),
                    text("ballincourt.court.settings.accept")))
        .orElse(null);
  }
}
