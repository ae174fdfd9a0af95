package org.ballincourt.host.field;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.ballincourt.host.issue.Issues;
import org.ballincourt.host.search.field.IndexedValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this node's index holds of the custom fields: built at the start and on demand, brought up
 * to date after each event of an issue and when somebody asks for it. As in Jira each time has a
 * version, drawn before the issue is read, and what was read earlier replaces nothing later.
 */
public final class FieldIndex implements IndexedValues, IssueIndexingService {
  private static final Logger LOG = LoggerFactory.getLogger(FieldIndex.class);

  private final Fields fields;
  private final Issues issues;
  private final Map<String, Map<Long, Indexed>> values = new ConcurrentHashMap<>();
  private final AtomicLong versions = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();

  /** A value, null for none, and the version of the indexing that read it. */
  private record Indexed(Object value, long version) {

    static Indexed later(Indexed one, Indexed other) {
      return one.version > other.version ? one : other;
    }
  }

  public FieldIndex(Fields fields, Issues issues) {
    this.fields = fields;
    this.issues = issues;
  }

  @Override
  public Map<Long, Object> of(String fieldId) {
    return values.getOrDefault(fieldId, Map.of()).entrySet().stream()
        .filter(issue -> issue.getValue().value() != null)
        .collect(toUnmodifiableMap(Map.Entry::getKey, issue -> issue.getValue().value()));
  }

  @Override
  public long reIndex(Issue issue, IssueIndexingParams params) {
    asked.incrementAndGet();
    index(issue);
    return 0;
  }

  /** How often anybody has asked for an issue to be indexed, since the start. */
  public int asked() {
    return asked.get();
  }

  /** Reads everything anew. */
  public void rebuild() {
    values.clear();
    fields.all().forEach(this::rebuild);
  }

  private void rebuild(StoredField field) {
    for (Long project : field.projects()) {
      for (Issue issue : issues.getIssueObjects(issues.getIssueIdsForProject(project))) {
        index(field, issue);
      }
    }
  }

  @EventListener
  public void onIssueEvent(IssueEvent event) {
    if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
      values.values().forEach(ofField -> ofField.remove(event.getIssue().getId()));
    } else {
      index(event.getIssue());
    }
  }

  private void index(Issue issue) {
    fields.all().forEach(field -> index(field, issue));
  }

  /** As in Jira a field that fails is left out, and the rest is indexed. */
  private void index(StoredField field, Issue issue) {
    Map<Long, Indexed> ofField =
        values.computeIfAbsent(field.getId(), id -> new ConcurrentHashMap<>());
    long version = versions.incrementAndGet();
    try {
      ofField.merge(issue.getId(), new Indexed(value(field, issue), version), Indexed::later);
    } catch (RuntimeException e) {
      LOG.error("{} of {} can't be indexed", field.getName(), issue.getKey(), e);
    }
  }

  private static Object value(StoredField field, Issue issue) {
    Object value = field.isInScope(issue.getProjectObject(), null) ? field.getValue(issue) : null;
    return "".equals(value) ? null : value;
  }
}
