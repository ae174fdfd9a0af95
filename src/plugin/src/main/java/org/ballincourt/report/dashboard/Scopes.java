package org.ballincourt.report.dashboard;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ballincourt.client.Account;
import org.ballincourt.client.access.ClientAccess;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/**
 * Tells which projects an item counts for whoever is asking: of one project, of a client’s, or of
 * all. What she may not browse does not exist for her; where she may see nothing of what she asks
 * for she is refused. Each project is looked at once, however many issues it has.
 */
@Component
public class Scopes {

  private static final String CLIENT = "client";

  private final Access access;
  private final Projects projects;
  private final ClientAccess clients;
  private final CourtRulesStore rules;
  private final Texts texts;

  @Inject
  public Scopes(
      Access access, Projects projects, ClientAccess clients, CourtRulesStore rules, Texts texts) {
    this.access = access;
    this.projects = projects;
    this.clients = clients;
    this.rules = rules;
    this.texts = texts;
  }

  /**
   * The projects that are on in which she may see how long both sides took.
   *
   * @param project a key; null or empty for none
   * @param client an id; null or empty for none
   * @throws Refusal where there is no such thing for her, or she may see none of it
   */
  public Scope figures(String project, String client) {
    Right right =
        new Right(
            access::seesClientFigures,
            "ballincourt.report.not-allowed",
            "ballincourt.access.no-figures-anywhere");
    return scope(project, client, right).among(new HashSet<>(rules.projectsOn()));
  }

  /**
   * The projects in which she may read feedback.
   *
   * @param project a key; null or empty for none
   * @param client an id; null or empty for none
   * @throws Refusal where there is no such thing for her, or she may read none of it
   */
  public Scope feedback(String project, String client) {
    Right right =
        new Right(
            access::readsFeedback,
            "ballincourt.access.no-feedback",
            "ballincourt.access.no-feedback-anywhere");
    return scope(project, client, right);
  }

  /**
   * What she needs in a project.
   *
   * @param not the key of the text that says she does not have it there
   * @param nowhere the key of the text that says she does not have it anywhere
   */
  private record Right(Predicate<Project> in, String not, String nowhere) {}

  private Scope scope(String project, String client, Right right) {
    Optional<String> key = given(project);
    Optional<String> id = given(client);
    if (key.isPresent() && id.isPresent()) {
      throw bad("ballincourt.dashboard.input.not-both");
    }
    return key.isPresent()
        ? ofProject(key.get(), right)
        : id.map(one -> ofClient(one, right)).orElseGet(() -> ofAll(right));
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
  }

  private Scope ofProject(String key, Right right) {
    Project project = access.browsableProject(key);
    List<Project> one = List.of(project);
    return new Scope(project, null, permitted(one, right, project.getName()), one);
  }

  private Scope ofClient(String id, Right right) {
    if (!id.matches("\\d{1,18}")) {
      throw bad("ballincourt.results.not-a-number", id);
    }
    Account account = clients.browsable(id);
    List<Project> theirs = browsable().filter(each -> has(account, each)).toList();
    String name = account.client().name();
    return new Scope(null, account.client(), permitted(theirs, right, name), theirs);
  }

  private static boolean has(Account account, Project project) {
    return account.projects().contains(project.getId());
  }

  private Scope ofAll(Right right) {
    List<Project> all = browsable().toList();
    return new Scope(null, null, permitted(all, right, null), all);
  }

  private Stream<Project> browsable() {
    return projects.byName().stream().filter(access::mayBrowse);
  }

  /**
   * @param name of what she asks for; null for all
   */
  private List<Project> permitted(List<Project> some, Right right, String name) {
    List<Project> hers = some.stream().filter(right.in()).toList();
    if (hers.isEmpty() && !some.isEmpty()) {
      throw new Refusal(
          Kind.NOT_ALLOWED,
          name == null ? texts.text(right.nowhere()) : texts.text(right.not(), name));
    }
    return hers;
  }

  private Refusal bad(String key, Object... arguments) {
    return new Refusal(Kind.BAD_INPUT, List.of(new Fault(CLIENT, texts.text(key, arguments))));
  }
}
