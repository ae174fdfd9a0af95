package org.ballincourt.followup.outcome.access;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/**
 * What of outcomes the person who is asking may see and write. They are written by those who run
 * client work in the project, and seen by those who read feedback there, too. What is of a project
 * that she may not browse does not exist for her; where the project is gone, it is left to Jira’s
 * administrators.
 */
@Component
public class OutcomeAccess {

  private final Access access;
  private final Projects projects;
  private final OutcomeStore outcomes;
  private final Texts texts;

  @Inject
  public OutcomeAccess(Access access, Projects projects, OutcomeStore outcomes, Texts texts) {
    this.access = access;
    this.projects = projects;
    this.outcomes = outcomes;
    this.texts = texts;
  }

  /** The project of that key, of which she may see them. */
  public Project readable(String key) {
    Project project = access.browsableProject(key);
    requireReading(project);
    return project;
  }

  private void requireReading(Project project) {
    if (!reads(project)) {
      String why = texts.text("ballincourt.outcome.not-a-reader", project.getName());
      throw new Refusal(Kind.NOT_ALLOWED, why);
    }
  }

  /** The project of that key, of which she may write them. */
  public Project workable(String key) {
    Project project = access.browsableProject(key);
    access.requireClientWork(project);
    return project;
  }

  public boolean reads(Project project) {
    return access.runsClientWork(project) || access.readsFeedback(project);
  }

  public boolean writes(Project project) {
    return access.runsClientWork(project);
  }

  /** Whether she may see them anywhere. */
  public boolean readsAnywhere() {
    return access.runsClientWorkSomewhere() || projects.byName().stream().anyMatch(this::reads);
  }

  /** Which outcomes she may see; each project is asked about once. */
  public Predicate<Outcome> reading() {
    Map<Long, Boolean> known = new HashMap<>();
    return outcome -> known.computeIfAbsent(outcome.work().project(), this::reads);
  }

  private boolean reads(long project) {
    return projects.find(project).map(this::reads).orElseGet(access::administersJira);
  }

  /**
   * The outcome, which she may see.
   *
   * @param id as a request sent it
   */
  public Outcome readableOutcome(String id) {
    Outcome outcome = existing(id);
    projectOf(outcome).ifPresent(this::requireReading);
    return outcome;
  }

  /** The same, which she may write. */
  public Outcome workableOutcome(String id) {
    Outcome outcome = existing(id);
    projectOf(outcome).ifPresent(access::requireClientWork);
    return outcome;
  }

  private Outcome existing(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> outcomes.find(Long.parseLong(text)))
        .filter(this::isBrowsable)
        .orElseThrow(this::notThere);
  }

  private boolean isBrowsable(Outcome outcome) {
    return projectOf(outcome).map(access::mayBrowse).orElseGet(access::administersJira);
  }

  /** Empty where it is gone. */
  public Optional<Project> projectOf(Outcome outcome) {
    return projects.find(outcome.work().project());
  }

  /** The project, where it is still there and she may browse it. */
  Optional<Project> seenProjectOf(Outcome outcome) {
    return projectOf(outcome).filter(access::mayBrowse);
  }

  /** For somebody for whom it does not exist, any more. */
  public Refusal notThere() {
    return new Refusal(Kind.NOT_FOUND, texts.text("ballincourt.outcome.not-there"));
  }
}
