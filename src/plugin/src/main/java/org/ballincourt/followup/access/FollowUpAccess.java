package org.ballincourt.followup.access;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.store.FollowUpStore;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/**
 * Which follow-ups the person who is asking may read and change. Those of a project that she may
 * not browse do not exist for her; in others whoever runs client work may do both, and whoever
 * reads feedback may read.
 */
@Component
public class FollowUpAccess {

  private final Access access;
  private final Projects projects;
  private final FollowUpStore store;
  private final Texts texts;

  @Inject
  public FollowUpAccess(Access access, Projects projects, FollowUpStore store, Texts texts) {
    this.access = access;
    this.projects = projects;
    this.store = store;
    this.texts = texts;
  }

  /** The project of that key, whose follow-ups she may read. */
  public Project readableProject(String key) {
    Project project = access.browsableProject(key);
    requireReading(project);
    return project;
  }

  /** The project of that key, whose follow-ups she may change. */
  public Project workableProject(String key) {
    Project project = access.browsableProject(key);
    access.requireClientWork(project);
    return project;
  }

  /**
   * @param id as a request sent it
   */
  public FollowUp readable(String id) {
    FollowUp followUp = existing(id);
    requireReading(projectOf(followUp).orElseThrow());
    return followUp;
  }

  /**
   * @param id as a request sent it
   */
  public FollowUp workable(String id) {
    FollowUp followUp = existing(id);
    access.requireClientWork(projectOf(followUp).orElseThrow());
    return followUp;
  }

  /** Whether she may read those of the project. */
  public boolean reads(Project project) {
    return access.runsClientWork(project) || access.readsFeedback(project);
  }

  /** Whether she may change those of the project. */
  public boolean works(Project project) {
    return access.runsClientWork(project);
  }

  /** The projects that she may browse, by name. */
  public List<Project> browsable() {
    return projects.byName().stream().filter(access::mayBrowse).toList();
  }

  private void requireReading(Project project) {
    if (!reads(project)) {
      access.requireClientWork(project);
    }
  }

  private FollowUp existing(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> store.find(Long.parseLong(text)))
        .filter(followUp -> projectOf(followUp).filter(access::mayBrowse).isPresent())
        .orElseThrow(this::notThere);
  }

  /** Empty where it is gone. */
  public Optional<Project> projectOf(FollowUp followUp) {
    return projects.find(followUp.work().project());
  }

  public Refusal notThere() {
    return new Refusal(Kind.NOT_FOUND, texts.text("ballincourt.follow-up.not-there"));
  }
}
