package org.ballincourt.acceptance.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes histories as bad as real ones: unordered, with gaps, and with much that is no status. */
final class History {

  /** Statuses that issues go through; 777 to 779 are known to history alone. */
  static final List<String> STATUSES =
      List.of("1", "3", "4", "5", "6", "10000", "10001", "10006", "777", "778", "779");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Random random;
  private int lastId;

  History(Random random) {
    this.random = random;
  }

  /** So many entries about the time of creation and after, in no order. */
  ArrayNode of(Instant created, int size) {
    List<JsonNode> entries = new ArrayList<>();
    List<Integer> ids = ids(size);
    long at = -random.nextInt(3) * 3_600_000L;
    for (int id : ids) {
      at += step();
      entries.add(entry(id, created.plusMillis(at)));
    }
    Collections.shuffle(entries, random);
    return JSON.createArrayNode().addAll(entries);
  }

  /** Ids of their own that say nothing about the time, of one digit to many. */
  private List<Integer> ids(int size) {
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      ids.add(++lastId);
    }
    Collections.shuffle(ids, random);
    return ids;
  }

  /** Often nothing, sometimes less than a second, mostly hours. */
  private long step() {
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> random.nextInt(1_500);
      default -> random.nextInt(20_000_000);
    };
  }

  private ObjectNode entry(int id, Instant at) {
    ObjectNode entry = JSON.createObjectNode().put("id", Integer.toString(id));
    entry.set("author", IssueJson.person("user-" + random.nextInt(9)));
    entry.put("created", IssueJson.instant(at, random.nextInt(25) - 12));
    ArrayNode items = entry.putArray("items");
    for (int i = random.nextInt(3); i >= 0; i--) {
      items.add(item());
    }
    return entry;
  }

  private ObjectNode item() {
    return switch (random.nextInt(9)) {
      case 0 -> item("Workflow", "jira", "10381", "11204");
      case 1 -> item("status", "custom", status(), status());
      case 2 -> item("resolution", "jira", null, "2");
      case 3 -> move();
      default -> item("status", "jira", status(), status());
    };
  }

  private ObjectNode move() {
    return random.nextBoolean()
        ? item("project", "jira", "20001", "20002")
        : item("Key", "jira", null, null).put("fromString", "OLD-7").put("toString", "NEW-9");
  }

  private String status() {
    return STATUSES.get(random.nextInt(STATUSES.size()));
  }

  /** Names change over time, ids don't. */
  private ObjectNode item(String field, String type, String from, String to) {
    return JSON.createObjectNode()
        .put("field", field)
        .put("fieldtype", type)
        .put("from", from)
        .put("fromString", name(from))
        .put("to", to)
        .put("toString", name(to));
  }

  private String name(String id) {
    return id == null ? null : (random.nextInt(10) == 0 ? "Once called " : "Name of ") + id;
  }
}
