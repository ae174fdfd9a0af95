package org.ballincourt.followup.outcome.rest;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Client;
import org.ballincourt.client.Work;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.Content;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.Outcome.Made;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.followup.outcome.access.OutcomeWords;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.springframework.stereotype.Component;

/** Writes down what came of the work, as a request says it. */
@Component
public class Writing {

  /** All that a GET gives, so that it can be sent back; what is not read is passed over. */
  static final Set<String> MEMBERS =
      Set.of(
          "id",
          "revision",
          "kind",
          "project",
          "projectName",
          "client",
          "clientName",
          "giver",
          "giverName",
          "text",
          "usable",
          "approvedOn",
          "givenOn",
          "until",
          "conditions",
          "withdrawnOn",
          "became",
          "note",
          "thankedOn",
          "issue",
          "by",
          "at");

  private final WorkClients clients;
  private final OutcomeStore outcomes;
  private final OutcomeWords words;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public Writing(
      WorkClients clients,
      OutcomeStore outcomes,
      OutcomeWords words,
      CurrentUser user,
      Clock clock) {
    this.clients = clients;
    this.outcomes = outcomes;
    this.words = words;
    this.user = user;
    this.clock = clock;
  }

  /**
   * A new one.
   *
   * @throws org.ballincourt.jira.Refusal where anything is wrong with it
   */
  Outcome add(Project project, JsonInput input) {
    input.allowOnly(MEMBERS);
    JsonInput place = input.member("kind");
    Optional<Kind> kind = place.required(place.oneOf(EnumSet.allOf(Kind.class)));
    Content content = kind.map(each -> content(input).content(each, null)).orElse(null);
    input.refuseFaults();
    Work work = work(project, content, input);
    Made made = new Made(user.key().orElseThrow(), clock.instant());
    return outcomes.add(new Outcome(null, work, content, made, 0));
  }

  private ContentInput content(JsonInput input) {
    return new ContentInput(input, words);
  }

  private Work work(Project project, Content content, JsonInput input) {
    if (content.giver() != null) {
      clients.require(project, content.giver(), input.member("giver"));
      input.refuseFaults();
    }
    Optional<Client> client = clients.client(project, content.giver(), input.member("client"));
    input.refuseFaults();
    return new Work(
        project.getId(),
        project.getKey(),
        project.getName(),
        client.map(Client::id).orElse(null),
        client.map(Client::name).orElse(null));
  }

  /**
   * What it says from now on; an issue that was made of it stays.
   *
   * @param project null where it is gone
   * @return empty where the request has seen another revision of it, and nothing was saved
   * @throws org.ballincourt.jira.Refusal where anything is wrong with it
   */
  Optional<Outcome> replace(Outcome seen, Project project, JsonInput input) {
    input.allowOnly(MEMBERS);
    JsonInput place = input.member("revision");
    Optional<Long> revision = place.required(place.wholeNumber(1, Long.MAX_VALUE));
    requireSameKind(seen, input.member("kind"));
    Content content = content(input).content(seen.kind(), issueOf(seen));
    input.refuseFaults();
    requireGiver(seen, project, content, input);
    return revision.filter(each -> each == seen.revision()).isEmpty()
        ? Optional.empty()
        : outcomes.replace(seen.with(content));
  }

  private static void requireSameKind(Outcome seen, JsonInput place) {
    place
        .oneOf(EnumSet.allOf(Kind.class))
        .filter(kind -> kind != seen.kind())
        .ifPresent(kind -> place.fault("ballincourt.outcome.wrong.kind"));
  }

  private static Tracked issueOf(Outcome seen) {
    return seen.content() instanceof NextWork next ? next.issue() : null;
  }

  /** Whoever gave it may have left since. */
  private void requireGiver(Outcome seen, Project project, Content content, JsonInput input) {
    Long giver = content.giver();
    if (giver != null && !giver.equals(seen.content().giver())) {
      JsonInput place = input.member("giver");
      if (project == null) {
        place.fault("ballincourt.outcome.wrong.giver");
      } else {
        clients.require(project, giver, place);
      }
      input.refuseFaults();
    }
  }
}
