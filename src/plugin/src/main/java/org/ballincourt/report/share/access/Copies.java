package org.ballincourt.report.share.access;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.report.access.FiguresAccess;
import org.ballincourt.report.share.SharedCopy;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.store.SharedReportStore;
import org.springframework.stereotype.Component;

/** Finds copies, as far as the person who is asking may read them. */
@Component
public class Copies {
  private final SharedReportStore store;
  private final CopyAccess access;
  private final FiguresAccess figures;

  @Inject
  public Copies(SharedReportStore store, CopyAccess access, FiguresAccess figures) {
    this.store = store;
    this.access = access;
    this.figures = figures;
  }

  /**
   * Those about a project alone, the latest first.
   *
   * @param key of the project
   * @throws Refusal where she does not see its figures
   */
  public List<SharedHead> ofProject(String key) {
    Project project = figures.readable(key);
    return readable(store.ofProject(project.getId()));
  }

  /**
   * Those about a client, also one that was deleted since, the latest first.
   *
   * @param id of the client, as a request sent it
   * @throws Refusal where there is none that she may read, and she sees the figures of none of the
   *     client’s projects
   */
  public List<SharedHead> ofClient(String id) {
    List<SharedHead> found =
        id.matches("\\d{1,18}") ? readable(store.ofClient(Long.parseLong(id))) : List.of();
    if (found.isEmpty()) {
      figures.readableClient(id);
    }
    return found;
  }

  /**
   * The copy of that number.
   *
   * @param number as a request sent it; null for none
   * @throws Refusal where it is not there, or not for the person who is asking
   */
  public SharedCopy readable(String number) {
    return read(access.readable(number));
  }

  /**
   * All of it.
   *
   * @throws Refusal where somebody has deleted it meanwhile
   */
  public SharedCopy read(SharedHead head) {
    return store.read(head).orElseThrow(() -> access.noCopy(String.valueOf(head.number())));
  }

  /** Whether the person who is asking may delete it. */
  public boolean mayDelete(SharedHead head) {
    return access.mayDelete(head);
  }

  /**
   * Deletes a copy.
   *
   * @throws Refusal where it is not there, or she may not
   */
  public void delete(String number) {
    store.delete(access.deletable(number).number());
  }

  private List<SharedHead> readable(List<SharedHead> heads) {
    return heads.stream().filter(access::isReadable).toList();
  }
}
