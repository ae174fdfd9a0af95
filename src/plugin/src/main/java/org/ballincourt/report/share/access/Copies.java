package org.ballincourt.report.share.access;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.report.access.FiguresAccess;
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
   * Those about a client, the latest first.
   *
   * @param id of the client, as a request sent it
   * @throws Refusal where she sees the figures of none of its projects
   */
  public List<SharedHead> ofClient(String id) {
    return readable(store.ofClient(figures.readableClient(id).client().id()));
  }

  private List<SharedHead> readable(List<SharedHead> heads) {
    return heads.stream().filter(access::isReadable).toList();
  }
}
