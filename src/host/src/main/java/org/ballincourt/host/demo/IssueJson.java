package org.ballincourt.host.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.LongSupplier;

/** An issue as an export has it, which goes step by step through its story. */
final class IssueJson {
  private static final DateTimeFormatter JIRA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC);

  private final ProjectJson project;
  private final WorkingTime time;
  private final LongSupplier entryIds;
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();
  private final ObjectNode fields = node.putObject("fields");
  private final ArrayNode histories = node.putObject("changelog").putArray("histories");

  /**
   * @param entryIds the id of each entry of a history, over all issues
   */
  IssueJson(ProjectJson project, WorkingTime time, LongSupplier entryIds) {
    this.project = project;
    this.time = time;
    this.entryIds = entryIds;
  }

  void begin(int number, Story story, Instant created) {
    node.put("id", project.issue(number)).put("key", project.key(number));
    fields.put("summary", story.summary()).put("created", JIRA.format(created));
    fields.set("project", project.node());
    fields.set("reporter", project.user(project.plan().manager()));
    story.assignee().ifPresent(user -> fields.set("assignee", project.user(user)));
    begin(story.kind());
    story.hours().ifPresent(this::take);
    become(story.steps().get(0).status(), created);
  }

  private void begin(Story.Kind kind) {
    fields.putObject("issuetype").put("name", kind.type());
    fields.putObject("priority").put("name", "Medium");
    fields.putArray("components").add(project.component(kind.component()));
    putOffTo(kind.phase());
  }

  private void take(Story.Hours hours) {
    fields.put("timeoriginalestimate", Duration.ofHours(hours.planned()).toSeconds());
    fields.put("timespent", Duration.ofHours(hours.spent()).toSeconds());
  }

  /** An entry of the history for this change, or more items in the last one. */
  void change(Step from, Step to, Instant at) {
    EntryJson entry =
        from.endsWithTheNextChange() && !histories.isEmpty() ? lastEntry() : newEntry(from, to, at);
    entry.status(from.status(), to.status());
    to.assignee().ifPresent(user -> assign(user, entry));
    to.phase().ifPresent(phase -> putOff(phase, entry));
    become(to.status(), at);
  }

  ObjectNode node() {
    ((ObjectNode) node.get("changelog")).put("total", histories.size());
    return node;
  }

  private EntryJson lastEntry() {
    return new EntryJson((ObjectNode) histories.get(histories.size() - 1));
  }

  private EntryJson newEntry(Step from, Step to, Instant at) {
    EntryJson entry = EntryJson.of(entryIds.getAsLong(), author(from, to), JIRA.format(at));
    histories.add(entry.node());
    return entry;
  }

  /** The manager hands over to the client and takes back. */
  private ObjectNode author(Step from, Step to) {
    boolean managed = from.status().isTheClients() || to.status().isTheClients();
    ObjectNode assignee = (ObjectNode) fields.get("assignee");
    return (managed || assignee == null ? project.user(project.plan().manager()) : assignee)
        .deepCopy();
  }

  private void assign(String user, EntryJson entry) {
    ObjectNode next = project.user(user);
    entry.assignee((ObjectNode) fields.get("assignee"), next);
    fields.set("assignee", next);
  }

  private void putOff(String phase, EntryJson entry) {
    ObjectNode before = (ObjectNode) fields.get("fixVersions").get(0);
    putOffTo(phase);
    entry.fixVersion(before, (ObjectNode) fields.get("fixVersions").get(0));
  }

  private void putOffTo(String phase) {
    fields.putArray("fixVersions").add(project.version(phase, time));
  }

  private void become(DemoStatus status, Instant at) {
    fields
        .putObject("status")
        .put("id", status.id())
        .put("name", status.title)
        .putObject("statusCategory")
        .put("key", status.category);
    fields.put("updated", JIRA.format(at));
    fields.remove("resolution");
    fields.remove("resolutiondate");
    if (status == DemoStatus.DONE) {
      fields.put("resolutiondate", JIRA.format(at)).putObject("resolution").put("name", "Done");
    }
  }
}
