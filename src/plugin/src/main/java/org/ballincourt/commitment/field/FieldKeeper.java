package org.ballincourt.commitment.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.court.store.TurnFollower;
import org.springframework.stereotype.Component;

/**
 * Writes into an issue's fields whose move it is: through Jira's store of values, so that nothing
 * stands in history and nobody is told; the index is then brought up to date once. Jira brings it
 * up to date after an event too, but in no certain order with ours, so it may have read too early.
 */
@Component
public class FieldKeeper implements TurnFollower {

  private final CourtFields fields;
  private final CustomFieldValuePersister values;
  private final IssueIndexingService index;

  @Inject
  public FieldKeeper(
      CourtFields fields, CustomFieldValuePersister values, IssueIndexingService index) {
    this.fields = fields;
    this.values = values;
    this.index = index;
  }

  @Override
  public boolean follow(Issue issue, CountedTurns now) {
    List<CustomField> ours = fields.of(issue.getProjectObject());
    boolean written = false;
    for (CustomField field : ours) {
      written |= keep(field, issue, now);
    }
    if (written) {
      reIndex(issue);
    }
    return written;
  }

  private boolean keep(CustomField field, Issue issue, CountedTurns now) {
    if (CourtFields.isOf(FieldKind.WHOSE_MOVE, field)) {
      return keepText(field, issue, MoveWord.of(now.open().party()).stored());
    }
    if (CourtFields.isOf(FieldKind.WAITING_SINCE, field)) {
      return keepDate(field, issue, waitingSince(now.open()));
    }
    if (CourtFields.isOf(FieldKind.ANSWER_BY, field)) {
      return keepDate(field, issue, answerBy(now));
    }
    return asked(now).filter(contact -> keepText(field, issue, contact)).isPresent();
  }

  /** Nobody waits for what is not begun, or is done. */
  private static Date waitingSince(Turn open) {
    return open.party() == Party.NOBODY
        ? null
        : Date.from(open.startedAt().truncatedTo(ChronoUnit.SECONDS));
  }

  /** A client whom nobody has told is late for nothing, in no search either. */
  private static Date answerBy(CountedTurns now) {
    return now.deadline()
        .filter(deadline -> now.canBeLate(now.open()))
        .map(Deadline::due)
        .map(due -> Date.from(due.truncatedTo(ChronoUnit.SECONDS)))
        .orElse(null);
  }

  /** Where nobody in particular was asked, whom people chose stays. */
  private static Optional<String> asked(CountedTurns now) {
    return now.openCourse()
        .map(course -> course.commitment().contact())
        .map(contact -> Long.toString(contact));
  }

  private boolean keepText(CustomField field, Issue issue, String text) {
    return keep(field, issue, PersistenceFieldType.TYPE_LIMITED_TEXT, text);
  }

  /** Jira's dates have a type of their own, which a plain one does not equal. */
  private boolean keepDate(CustomField field, Issue issue, Date date) {
    List<Object> stored =
        values.getValues(field, issue.getId(), PersistenceFieldType.TYPE_DATE).stream()
            .<Object>map(value -> new Date(((Date) value).getTime()))
            .toList();
    return write(field, issue, PersistenceFieldType.TYPE_DATE, stored, date);
  }

  private boolean keep(CustomField field, Issue issue, PersistenceFieldType type, Object value) {
    return write(field, issue, type, values.getValues(field, issue.getId(), type), value);
  }

  /** What is so already is not written. */
  private boolean write(
      CustomField field,
      Issue issue,
      PersistenceFieldType type,
      List<Object> stored,
      Object value) {
    List<Object> wanted = value == null ? List.of() : List.of(value);
    if (stored.equals(wanted)) {
      return false;
    }
    values.updateValues(field, issue.getId(), type, Collections.singletonList(value));
    return true;
  }

  private void reIndex(Issue issue) {
    try {
      index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
    } catch (Exception e) { // checked, and not of the same package in every Jira
      throw new IllegalStateException(issue.getKey() + " cannot be indexed", e);
    }
  }
}
