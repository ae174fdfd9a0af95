package org.ballincourt.host.workflow;

import java.util.List;
import java.util.Optional;
import org.ballincourt.host.change.Changed;
import org.ballincourt.host.change.NewIssue;
import org.ballincourt.host.change.Transitions;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.TransientIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.plugin.module.workflow.PartKind;
import org.ballincourt.host.user.Person;

/** The ways that issues can go; permissions are asked elsewhere. */
public final class Workflow {
  private final Jira jira;
  private final Parts parts;

  public Workflow(Jira jira, Extensions extensions) {
    this.jira = jira;
    this.parts = new Parts(extensions);
  }

  /** All of a project, that of creation first. */
  public List<Transition> of(long project) {
    return Transition.all(jira.statuses().offeredIn(project));
  }

  /** Those that are there for the issue and the user: the conditions of each hold. */
  public List<Transition> open(StoredIssue issue, Person user) {
    ProjectRules rules = rules(issue.getProjectId());
    return of(issue.getProjectId()).stream()
        .filter(each -> isOpen(each, rules, issue, user))
        .toList();
  }

  /** Empty where there is no such transition for the issue as it is now. */
  public Optional<Transition> open(String id, StoredIssue issue, Person user) {
    ProjectRules rules = rules(issue.getProjectId());
    return of(issue.getProjectId()).stream()
        .filter(each -> each.id().equals(id))
        .filter(each -> isOpen(each, rules, issue, user))
        .findFirst();
  }

  private boolean isOpen(
      Transition transition, ProjectRules rules, StoredIssue issue, Person user) {
    return transition.to().filter(to -> !to.id().equals(issue.getStatusId())).isPresent()
        && conditionsHold(transition, rules, issue, user);
  }

  private boolean conditionsHold(
      Transition transition, ProjectRules rules, StoredIssue issue, Person user) {
    MoveRun run = MoveRun.of(jira.transitions(), issue, transition, user);
    return rules.of(transition.id()).stream()
        .filter(rule -> rule.kind() == PartKind.CONDITION)
        .allMatch(rule -> parts.passes(rule, run.vars()));
  }

  /**
   * All of it in one transaction; listeners hear of it after that.
   *
   * @throws TransitionRefused where it is not there any more, where a validator has something
   *     against it, or where something fails
   * @throws org.ballincourt.host.change.Gone where there is no such issue any more
   */
  public void run(StoredIssue issue, Transition transition, Person user) {
    Transitions transitions = jira.transitions();
    Optional<Changed> changed =
        jira.database().inTransaction(() -> move(transitions.locked(issue.id()), transition, user));
    changed.ifPresent(each -> transitions.tell(each, user));
  }

  private Optional<Changed> move(StoredIssue issue, Transition transition, Person user) {
    ProjectRules rules = rules(issue.getProjectId());
    if (!isOpen(transition, rules, issue, user)) {
      throw TransitionRefused.because(
          "The transition %s is not valid for the current state of this issue, or for you."
              .formatted(transition.name()),
          null);
    }
    MoveRun run = MoveRun.of(jira.transitions(), issue, transition, user);
    run.go(parts, rules.of(transition.id()), transition.systemFunctions());
    return run.changed();
  }

  /**
   * All of it in one transaction; listeners hear of it after that.
   *
   * @param values the custom fields that are set on it are those of the issue
   * @throws TransitionRefused where a validator has something against it, or something fails
   */
  public StoredIssue create(NewIssue wanted, TransientIssue values, Person user) {
    StoredIssue created = jira.database().inTransaction(() -> insert(wanted, values, user));
    jira.issueLives().tell(created, user);
    return created;
  }

  private StoredIssue insert(NewIssue wanted, TransientIssue values, Person user) {
    CreationRun run = new CreationRun(jira.issueLives(), wanted, values, user);
    run.go(
        parts,
        rules(wanted.project().id()).of(Transition.CREATE.id()),
        Transition.CREATE.systemFunctions());
    return run.created();
  }

  private ProjectRules rules(long project) {
    return new TransitionRules(jira.database().sql()).of(project);
  }
}
