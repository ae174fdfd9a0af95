package org.ballincourt.client.access;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.ballincourt.jira.Access;
import org.springframework.stereotype.Component;

/**
 * Where the person who is asking has to do with the work for clients: runs it, may see how long
 * both sides took, or is in the group that sees all clients. The group sees what it may browse, and
 * runs nothing.
 */
@Component
public class ClientWork {
  private final Access access;
  private final AllClients all;

  @Inject
  public ClientWork(Access access, AllClients all) {
    this.access = access;
    this.all = all;
  }

  public boolean isRunIn(Project project) {
    return access.runsClientWork(project);
  }

  /** In which projects she sees it; one statement for however many are asked about. */
  public Predicate<Project> seen() {
    return all.areSeen()
        ? access::mayBrowse
        : project -> access.runsClientWork(project) || access.seesClientFigures(project);
  }

  /** Whether she sees it anywhere. */
  public boolean isSeen() {
    return access.worksForClients() || all.areSeen();
  }
}
