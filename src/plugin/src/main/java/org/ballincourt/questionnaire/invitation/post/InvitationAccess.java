package org.ballincourt.questionnaire.invitation.post;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.LongFunction;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/**
 * Who sees what was sent: those who run client work in the project or read feedback there; only the
 * first ones see to whom, and change anything. Of a project that somebody may not browse nothing
 * exists for her.
 */
@Component
public class InvitationAccess {

  private final SendingStore sendings;
  private final InvitationStore invitations;
  private final Projects projects;
  private final Access access;
  private final Texts texts;

  @Inject
  public InvitationAccess(
      SendingStore sendings,
      InvitationStore invitations,
      Projects projects,
      Access access,
      Texts texts) {
    this.sendings = sendings;
    this.invitations = invitations;
    this.projects = projects;
    this.access = access;
    this.texts = texts;
  }

  /** A sending and the project that it is about. */
  public record SeenSending(Sending sending, Project project) {}

  /** An invitation and its sending. */
  public record SeenInvitation(Invitation invitation, Sending sending) {}

  public boolean isSeenIn(Project project) {
    return access.runsClientWork(project) || access.readsFeedback(project);
  }

  /**
   * @param key of a project
   * @throws Refusal where whoever is asking does not see what was sent there
   */
  public Project readableProject(String key) {
    Project project = access.browsableProject(key);
    requireSeen(project);
    return project;
  }

  private void requireSeen(Project project) {
    if (!isSeenIn(project)) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED,
          texts.text("ballincourt.sending.not-allowed", project.getName()));
    }
  }

  /**
   * @param key of a project
   * @throws Refusal where whoever is asking does not run client work there
   */
  public Project workableProject(String key) {
    Project project = access.browsableProject(key);
    access.requireClientWork(project);
    return project;
  }

  /** Whether she reads what was answered. */
  public boolean readsIn(Project project) {
    return access.readsFeedback(project);
  }

  public boolean worksIn(Project project) {
    return access.runsClientWork(project);
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where whoever is asking does not see it
   */
  public SeenSending readable(String id) {
    SeenSending seen = sending(id);
    requireSeen(seen.project());
    return seen;
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where whoever is asking may not change it
   */
  public SeenSending workable(String id) {
    SeenSending seen = sending(id);
    access.requireClientWork(seen.project());
    return seen;
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where whoever is asking may not change it
   */
  public SeenInvitation invitation(String id) {
    Invitation invitation = found(id, invitations::find).orElseThrow(() -> notThere(id));
    SeenSending seen = browsable(invitation.sending()).orElseThrow(() -> notThere(id));
    access.requireClientWork(seen.project());
    return new SeenInvitation(invitation, seen.sending());
  }

  private SeenSending sending(String id) {
    return found(id, this::browsable).orElseThrow(() -> notThere(id));
  }

  private Optional<SeenSending> browsable(long id) {
    return sendings.find(id).flatMap(this::browsable);
  }

  private Optional<SeenSending> browsable(Sending sending) {
    return projects
        .find(sending.about().project())
        .filter(access::mayBrowse)
        .map(project -> new SeenSending(sending, project));
  }

  private static <T> Optional<T> found(String id, LongFunction<Optional<T>> find) {
    return id.matches("\\d{1,18}") ? find.apply(Long.parseLong(id)) : Optional.empty();
  }

  private Refusal notThere(String id) {
    return new Refusal(Refusal.Kind.NOT_FOUND, texts.text("ballincourt.sending.not-there", id));
  }
}
