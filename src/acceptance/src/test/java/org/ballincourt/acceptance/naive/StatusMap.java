package org.ballincourt.acceptance.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each status means: the party that rules give it, and the category that Jira gives it.
 *
 * @param named party by status id, for the statuses that the rules name
 * @param categories category key by status id, for the statuses that Jira knows
 */
public record StatusMap(Map<String, String> named, Map<String, String> categories) {

  /** The categories that an import of these issues gives, and no status named. */
  public static StatusMap importedFrom(List<JsonNode> issues) {
    Map<String, String> categories = new HashMap<>();
    for (JsonNode issue : issues) {
      for (StatusChange change : StatusChange.of(issue)) {
        categories.putIfAbsent(change.from(), usualCategory(change.from()));
        categories.putIfAbsent(change.to(), usualCategory(change.to()));
      }
    }
    for (JsonNode issue : issues) {
      JsonNode status = issue.path("fields").path("status");
      String id = status.path("id").asText();
      String given = status.path("statusCategory").path("key").asText(usualCategory(id));
      categories.put(id, given);
    }
    return new StatusMap(Map.of(), categories);
  }

  public StatusMap naming(Map<String, String> parties) {
    return new StatusMap(parties, categories);
  }

  /** The same once Jira has forgotten a status. */
  public StatusMap forgetting(String status) {
    Map<String, String> fewer = new HashMap<>(categories);
    fewer.remove(status);
    return new StatusMap(named, fewer);
  }

  boolean names(String status) {
    return named.containsKey(status);
  }

  boolean isNew(String status) {
    return "new".equals(categories.get(status));
  }

  boolean isDone(String status) {
    return "done".equals(categories.get(status));
  }

  private static String usualCategory(String id) {
    if (Set.of("5", "6").contains(id)) {
      return "done";
    }
    return Set.of("1", "4").contains(id) ? "new" : "indeterminate";
  }
}
