package org.ballincourt.report.share.access;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.SharedSubject.Counted;
import org.ballincourt.report.share.store.SharedReportStore;
import org.springframework.stereotype.Component;

/**
 * Who may read a copy: whoever sees the figures of all projects that it counts. A copy that counts
 * a project which is deleted or archived is for Jira’s administrators.
 */
@Component
public class CopyAccess {
  private final SharedReportStore store;
  private final Access access;
  private final Projects projects;
  private final CurrentUser user;
  private final Texts texts;

  @Inject
  public CopyAccess(
      SharedReportStore store, Access access, Projects projects, CurrentUser user, Texts texts) {
    this.store = store;
    this.access = access;
    this.projects = projects;
    this.user = user;
    this.texts = texts;
  }

  /**
   * The copy of that number.
   *
   * @param number as a request sent it; null for none
   * @throws Refusal where there is none, or it counts a project that the person who is asking may
   *     not browse, or whose figures she does not see
   */
  public SharedHead readable(String number) {
    SharedHead head = find(number).orElseThrow(() -> noCopy(number));
    if (access.administersJira()) {
      return head;
    }
    if (existing(head).stream().anyMatch(project -> !access.mayBrowse(project))) {
      throw noCopy(number);
    }
    if (!isReadable(head)) {
      throw refused(Kind.NOT_ALLOWED, "ballincourt.report.shared.not-allowed", number);
    }
    return head;
  }

  private Optional<SharedHead> find(String number) {
    return Optional.ofNullable(number)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> store.find(Long.parseLong(text)));
  }

  /** Whether the person who is asking may read it. */
  public boolean isReadable(SharedHead head) {
    List<Project> existing = existing(head);
    boolean complete = existing.size() == head.subject().projects().size();
    return access.administersJira()
        || (complete && existing.stream().allMatch(access::seesClientFigures));
  }

  /** Whether she shared it, or administers all projects that it counts. */
  public boolean mayDelete(SharedHead head) {
    boolean hers = user.key().filter(key -> key.equals(head.sharing().by())).isPresent();
    return hers || access.administersJira() || administersAll(head);
  }

  private boolean administersAll(SharedHead head) {
    List<Project> existing = existing(head);
    return !existing.isEmpty() && existing.stream().allMatch(access::mayAdminister);
  }

  /**
   * The same as {@link #readable} for somebody who may delete it.
   *
   * @throws Refusal where she may not
   */
  public SharedHead deletable(String number) {
    SharedHead head = readable(number);
    if (!mayDelete(head)) {
      throw refused(Kind.NOT_ALLOWED, "ballincourt.report.shared.not-deletable", number);
    }
    return head;
  }

  /** The projects that it counts, as far as they are there. */
  List<Project> existing(SharedHead head) {
    return head.subject().projects().stream()
        .map(Counted::id)
        .map(projects::find)
        .flatMap(Optional::stream)
        .toList();
  }

  Refusal noCopy(String number) {
    return refused(Kind.NOT_FOUND, "ballincourt.report.shared.not-there", number);
  }

  private Refusal refused(Kind kind, String key, String number) {
    return new Refusal(kind, texts.text(key, number == null ? "" : number));
  }
}
