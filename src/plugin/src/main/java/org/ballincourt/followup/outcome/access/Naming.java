package org.ballincourt.followup.outcome.access;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.ballincourt.questionnaire.action.issue.IssueToday;
import org.ballincourt.questionnaire.action.issue.IssuesToday;
import org.springframework.stereotype.Component;

/**
 * Looks up what outcomes name: two statements for each five hundred of them, and one search for the
 * issues of all.
 */
@Component
public class Naming {

  private static final int BATCH = 500;

  private final OutcomeAccess access;
  private final ClientStore clients;
  private final IssuesToday issues;

  @Inject
  public Naming(OutcomeAccess access, ClientStore clients, IssuesToday issues) {
    this.access = access;
    this.clients = clients;
    this.issues = issues;
  }

  /** In their order. */
  public List<Named> of(List<Outcome> outcomes) {
    Map<Long, String> givers = names(outcomes, each -> each.content().giver(), clients::namesOf);
    Map<Long, String> theirs =
        names(outcomes, each -> each.work().client(), clients::namesOfClients);
    Map<Tracked, IssueToday> made =
        issues.today(
            outcomes.stream().map(Naming::issue).filter(Objects::nonNull).distinct().toList());
    return outcomes.stream()
        .map(
            outcome ->
                new Named(
                    outcome,
                    access.seenProjectOf(outcome).orElse(null),
                    theirs.getOrDefault(outcome.work().client(), outcome.work().clientName()),
                    givers.get(outcome.content().giver()),
                    made.get(issue(outcome))))
        .toList();
  }

  private static Tracked issue(Outcome outcome) {
    return outcome.content() instanceof NextWork next ? next.issue() : null;
  }

  private static Map<Long, String> names(
      List<Outcome> outcomes,
      Function<Outcome, Long> id,
      Function<Collection<Long>, Map<Long, String>> lookup) {
    List<Long> ids = outcomes.stream().map(id).filter(Objects::nonNull).distinct().toList();
    Map<Long, String> names = new HashMap<>();
    for (int from = 0; from < ids.size(); from += BATCH) {
      names.putAll(lookup.apply(ids.subList(from, Math.min(from + BATCH, ids.size()))));
    }
    return names;
  }
}
