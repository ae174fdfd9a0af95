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
 * Who sees follow-ups: those who run client work in the project or read feedback there; only the
 * first ones change anything. Of a project that somebody may not browse nothing exists for her.
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

  /** A follow-up and its project. */
  public record Seen(FollowUp followUp, Project project) {}

  public boolean isSeenIn(Project project) {
    return access.runsClientWork(project) || access.readsFeedback(project);
  }

  public boolean isRunIn(Project project) {
    return access.runsClientWork(project);
  }

  /**
   * @throws Refusal where whoever is asking does not see follow-ups there
   */
  public Project readableProject(String key) {
    Project project = access.browsableProject(key);
    requireSeen(project);
    return project;
  }

  private void requireSeen(Project project) {
    if (!isSeenIn(project)) {
      throw new Refusal(
          Kind.NOT_ALLOWED, texts.text("ballincourt.follow-up.not-allowed", project.getName()));
    }
  }

  /**
   * @throws Refusal where whoever is asking does not run client work there
   */
  public Project workableProject(String key) {
    Project project = access.browsableProject(key);
    access.requireClientWork(project);
    return project;
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where whoever is asking does not see it
   */
  public Seen readable(String id) {
    Seen seen = browsable(id);
    requireSeen(seen.project());
    return seen;
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where whoever is asking may not change it
   */
  public Seen workable(String id) {
    Seen seen = browsable(id);
    access.requireClientWork(seen.project());
    return seen;
  }

  private Seen browsable(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> store.find(Long.parseLong(text)))
        .flatMap(this::browsable)
        .orElseThrow(() -> notThere(id));
  }

  private Optional<Seen> browsable(FollowUp followUp) {
    return projects
        .find(followUp.work().project())
        .filter(access::mayBrowse)
        .map(project -> new Seen(followUp, project));
  }

  public Refusal notThere(String id) {
    return new Refusal(Kind.NOT_FOUND, texts.text("ballincourt.follow-up.not-there", id));
  }

  /** The projects that she may browse, by name. */
  public List<Project> browsable() {
    return projects.byName().stream().filter(access::mayBrowse).toList();
  }
}
