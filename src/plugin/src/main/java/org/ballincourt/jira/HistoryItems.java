package org.ballincourt.jira;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ballincourt.court.Status;
import org.ballincourt.court.StatusChange;
import org.ballincourt.court.life.Move;
import org.ballincourt.court.life.PhaseChange;

/** Picks out of history entries the items that turns are derived from. */
final class HistoryItems {

  private final Function<String, Long> projectOfKey;
  private final List<StatusChange> statusChanges = new ArrayList<>();
  private final List<PhaseChange> phaseChanges = new ArrayList<>();
  private final List<Move> moves = new ArrayList<>();

  /**
   * @param projectOfKey the project that has or had a key; null for none
   */
  HistoryItems(Function<String, Long> projectOfKey) {
    this.projectOfKey = projectOfKey;
  }

  /** Adds what one entry tells. */
  void add(ChangeHistory entry) {
    List<ChangeItemBean> items = entry.getChangeItemBeans();
    for (int position = 0; position < items.size(); position++) {
      // a custom field may be called "status" or "Key" too
      if (ChangeItemBean.STATIC_FIELD.equals(items.get(position).getFieldType())) {
        add(entry, position, items.get(position));
      }
    }
    move(entry, items);
  }

  private void add(ChangeHistory entry, int position, ChangeItemBean item) {
    Instant at = entry.getTimePerformed().toInstant();
    if ("status".equals(item.getField()) && item.getTo() != null) {
      Status from = status(item.getFrom(), item.getFromString());
      Status to = status(item.getTo(), item.getToString());
      statusChanges.add(new StatusChange(at, entry.getId(), position, from, to));
    }
    if ("Fix Version".equals(item.getField())) {
      Long removed = id(item.getFrom());
      phaseChanges.add(new PhaseChange(at, entry.getId(), position, removed, id(item.getTo())));
    }
  }

  /** An entry tells of a move by the item "project", in old data by "Key" alone. */
  private void move(ChangeHistory entry, List<ChangeItemBean> items) {
    for (String field : List.of("project", "Key")) {
      for (ChangeItemBean item : items) {
        if (isMove(field, item)) {
          Long from = field.equals("Key") ? projectOf(item.getFromString()) : id(item.getFrom());
          moves.add(new Move(entry.getTimePerformed().toInstant(), entry.getId(), from));
          return;
        }
      }
    }
  }

  private static boolean isMove(String field, ChangeItemBean item) {
    return field.equals(item.getField())
        && ChangeItemBean.STATIC_FIELD.equals(item.getFieldType())
        && !Objects.equals(projectKey(item.getFromString()), projectKey(item.getToString()));
  }

  private Long projectOf(String issueKey) {
    return issueKey == null ? null : projectOfKey.apply(projectKey(issueKey));
  }

  /** The part of an issue key before its number; a text without one is given back. */
  private static String projectKey(String issueKey) {
    int dash = issueKey == null ? -1 : issueKey.lastIndexOf('-');
    return dash < 0 ? issueKey : issueKey.substring(0, dash);
  }

  private static Status status(String id, String name) {
    return id == null ? null : new Status(id, name == null ? id : name);
  }

  private static Long id(String text) {
    return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
  }

  List<StatusChange> statusChanges() {
    return statusChanges;
  }

  List<PhaseChange> phaseChanges() {
    return phaseChanges;
  }

  List<Move> moves() {
    return moves;
  }
}
