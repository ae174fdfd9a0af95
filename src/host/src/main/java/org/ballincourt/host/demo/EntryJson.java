package org.ballincourt.host.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An entry of an issue's history as an export has it; it grows by items. */
record EntryJson(ObjectNode node) {

  private static final String RESOLVED_ID = "10000";
  private static final String RESOLVED = "Done";

  static EntryJson of(long id, ObjectNode author, String created) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", id).put("created", created).set("author", author);
    node.putArray("items");
    return new EntryJson(node);
  }

  /** With the resolution, which is there exactly while the issue is done. */
  void status(DemoStatus from, DemoStatus to) {
    item("status").put("from", from.id()).put("fromString", from.title);
    last().put("to", to.id()).put("toString", to.title);
    if (from == DemoStatus.DONE) {
      item("resolution").put("from", RESOLVED_ID).put("fromString", RESOLVED);
    }
    if (to == DemoStatus.DONE) {
      item("resolution").put("to", RESOLVED_ID).put("toString", RESOLVED);
    }
  }

  /**
   * @param from null where nobody had it
   */
  void assignee(ObjectNode from, ObjectNode to) {
    item("assignee").put("to", text(to, "key")).put("toString", text(to, "displayName"));
    last().put("from", text(from, "key")).put("fromString", text(from, "displayName"));
  }

  void fixVersion(ObjectNode from, ObjectNode to) {
    item("Fix Version").put("from", text(from, "id")).put("fromString", text(from, "name"));
    item("Fix Version").put("to", text(to, "id")).put("toString", text(to, "name"));
  }

  private static String text(ObjectNode node, String field) {
    return node == null ? null : node.path(field).asText();
  }

  private ObjectNode item(String field) {
    return items().addObject().put("field", field).put("fieldtype", "jira");
  }

  private ObjectNode last() {
    return (ObjectNode) items().get(items().size() - 1);
  }

  private ArrayNode items() {
    return (ArrayNode) node.get("items");
  }
}
