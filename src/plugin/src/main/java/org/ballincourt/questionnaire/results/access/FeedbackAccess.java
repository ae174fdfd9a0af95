package org.ballincourt.questionnaire.results.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.answer.store.SheetStore;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/**
 * Whose answers the person who is asking may read. Those of a project that she may not browse do
 * not exist for her; of others they are refused without the permission to read feedback there.
 */
@Component
public class FeedbackAccess {

  private final Access access;
  private final Projects projects;
  private final SendingStore sendings;
  private final SheetStore sheets;
  private final Texts texts;

  @Inject
  public FeedbackAccess(
      Access access, Projects projects, SendingStore sendings, SheetStore sheets, Texts texts) {
    this.access = access;
    this.projects = projects;
    this.sendings = sendings;
    this.sheets = sheets;
    this.texts = texts;
  }

  /** The project of that key, of which she may read the answers. */
  public Project readable(String key) {
    Project project = access.browsableProject(key);
    requireReading(project);
    return project;
  }

  private void requireReading(Project project) {
    if (!access.readsFeedback(project)) {
      String why = texts.text("ballincourt.access.no-feedback", project.getName());
      throw new Refusal(Kind.NOT_ALLOWED, why);
    }
  }

  /** Those that she may browse, by id. */
  Map<Long, Project> browsable() {
    return projects.byName().stream()
        .filter(access::mayBrowse)
        .collect(toMap(Project::getId, identity()));
  }

  boolean reads(Project project) {
    return access.readsFeedback(project);
  }

  /** Whether she may read answers anywhere. */
  public boolean readsAnywhere() {
    return projects.byName().stream().anyMatch(access::readsFeedback);
  }

  /** Whether she may say what becomes of answers in the project. */
  public boolean acts(Project project) {
    return access.readsFeedback(project) && access.runsClientWork(project);
  }

  /** The sending, of which she may read the answers. */
  public Sending readableSending(long id) {
    return sendings
        .find(id)
        .filter(sending -> projectOf(sending).filter(access::mayBrowse).isPresent())
        .map(this::readable)
        .orElseThrow(() -> notThere("ballincourt.results.no-sending"));
  }

  private Sending readable(Sending sending) {
    requireReading(projectOf(sending).orElseThrow());
    return sending;
  }

  /** The same, for somebody who also says what becomes of its answers. */
  public Sending workableSending(long id) {
    Sending sending = readableSending(id);
    access.requireClientWork(projectOf(sending).orElseThrow());
    return sending;
  }

  private Optional<Project> projectOf(Sending sending) {
    return projects.find(sending.about().project());
  }

  /** A sheet that she may say something about; where its answers are not told yet there is none. */
  public KeptSheet workableSheet(String key) {
    return sheets
        .find(key)
        .filter(sheet -> isBrowsable(sheet.sending()))
        .orElseThrow(() -> notThere("ballincourt.results.no-answer"));
  }

  private boolean isBrowsable(long sending) {
    return sendings.find(sending).flatMap(this::projectOf).filter(access::mayBrowse).isPresent();
  }

  /** For somebody for whom it does not exist. */
  public Refusal notThere(String key) {
    return new Refusal(Kind.NOT_FOUND, texts.text(key));
  }

  /** The sendings of a project, the latest first. */
  List<Sending> of(Project project) {
    return sendings.of(project.getId());
  }

  /** The sendings of several projects, the latest first; one statement. */
  List<Sending> of(Collection<Long> some) {
    return sendings.ofProjects(some);
  }
}
