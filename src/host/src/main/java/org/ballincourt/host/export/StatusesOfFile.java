package org.ballincourt.host.export;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.host.issue.StoredStatus;

/** Every status that a file names: by an issue that is in it, or only by history. */
final class StatusesOfFile {
  private final Map<String, String> today = new HashMap<>();
  private final Map<String, String> categories = new HashMap<>();
  private final Map<String, Mention> past = new HashMap<>();

  private record Mention(String name, Instant at) {}

  void note(ExportedIssue issue) {
    ExportedIssue.Status status = issue.fields().status();
    today.putIfAbsent(status.id(), status.name());
    if (status.category() != null) {
      categories.putIfAbsent(status.id(), status.category());
    }
    for (ExportedIssue.Entry entry : issue.history()) {
      entry.items("status").forEach(item -> note(item, entry.created()));
    }
  }

  private void note(ChangeItemBean item, Instant at) {
    note(item.getFrom(), item.getFromString(), at);
    note(item.getTo(), item.getToString(), at);
  }

  private void note(String id, String name, Instant at) {
    if (id != null) {
      Mention mention = new Mention(name == null ? id : name, at);
      past.merge(id, mention, (old, last) -> last.at().isBefore(old.at()) ? old : last);
    }
  }

  StoredStatus get(String id) {
    String name = today.containsKey(id) ? today.get(id) : past.get(id).name();
    String category = categories.getOrDefault(id, usualCategory(id));
    return new StoredStatus(id, name, new StoredStatus.Category(category));
  }

  /** What Jira's own statuses of old times belong to. */
  private static String usualCategory(String id) {
    return switch (id) {
      case "5", "6" -> "done";
      case "1", "4" -> "new";
      default -> "indeterminate";
    };
  }

  /** The ids that an issue names, today's first. */
  static Set<String> idsIn(ExportedIssue issue) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(issue.fields().status().id());
    issue.history().stream()
        .flatMap(entry -> entry.items("status"))
        .flatMap(item -> Stream.of(item.getFrom(), item.getTo()))
        .forEach(ids::add);
    ids.remove(null);
    return ids;
  }
}
