package org.ballincourt.acceptance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.ballincourt.acceptance.naive.NaiveWeek;

/**
 * A client, and where we work for them.
 *
 * @param projects keys of those whose issues are theirs
 * @param components ids of those whose issues are theirs whatever the project
 */
record NaiveClient(
    String name, NaiveWeek week, List<String> projects, List<Long> components, long id) {
  private static final ObjectMapper JSON = new ObjectMapper();

  NaiveClient known(long as) {
    return new NaiveClient(name, week, projects, components, as);
  }

  /** Whose an issue is that is in a project now; null for nobody’s. */
  static NaiveClient of(JsonNode issue, String project, List<NaiveClient> clients) {
    return StreamSupport.stream(issue.at("/fields/components").spliterator(), false)
        .map(component -> component.path("id").asLong())
        .sorted(Comparator.naturalOrder())
        .flatMap(id -> clients.stream().filter(client -> client.components.contains(id)))
        .findFirst()
        .orElseGet(() -> ofProject(project, clients));
  }

  private static NaiveClient ofProject(String project, List<NaiveClient> clients) {
    return clients.stream()
        .filter(client -> client.projects.contains(project))
        .findFirst()
        .orElse(null);
  }

  /**
   * As a request makes it.
   *
   * @param home the project of the components
   */
  String json(String home) {
    ObjectNode json = JSON.createObjectNode().put("name", name).put("language", "en");
    json.put("country", "US").put("zone", week.zone().getId());
    json.set("hours", Calendars.weekly(week));
    projects.forEach(json.putArray("projects")::add);
    json.putArray("contacts");
    for (Long component : components) {
      ObjectNode place = json.withArray("components").addObject();
      place.put("project", home).put("component", component);
    }
    return json.toString();
  }
}
