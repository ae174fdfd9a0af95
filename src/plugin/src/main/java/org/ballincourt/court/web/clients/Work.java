package org.ballincourt.court.web.clients;

import com.atlassian.jira.project.Project;
import java.util.Optional;
import org.ballincourt.client.Client;
import org.ballincourt.court.web.lists.FollowedProject;

/**
 * Whose work something is: a client's, or that of a project whose client nobody has named.
 *
 * @param client the client's id; null where there is none
 * @param project the project's id; null where there is a client
 * @param name of the client, or of the project; not null
 */
record Work(Long client, Long project, String name) {

  static Work of(FollowedProject home, Optional<Client> client) {
    return client.map(Work::of).orElseGet(() -> of(home.project()));
  }

  static Work of(Client client) {
    return new Work(client.id(), null, client.name());
  }

  private static Work of(Project project) {
    return new Work(null, project.getId(), project.getName());
  }

  boolean isOfAClient() {
    return client != null;
  }

  /**
   * The query of the report about it.
   *
   * @param key of its project, where it has no client
   */
  String report(String key) {
    return isOfAClient() ? "?client=" + client : "?projectKey=" + key;
  }

  /**
   * The query of the page where its client is kept, or made.
   *
   * @param key of its project, where it has no client
   */
  String page(String key) {
    return isOfAClient() ? "?id=" + client : "?project=" + key;
  }

  /** The part of an element's id that no other has. */
  String anchor() {
    return isOfAClient() ? "client-" + client : "project-" + project;
  }
}
