package org.ballincourt.privacy.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.change.Authored;
import org.ballincourt.jira.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Keeps whom somebody has had forgotten, for good: it names nobody, and lets one that was killed
 * half-way go on.
 */
@Component
public class ErasureStore implements Authored {
  private static final String OF_CONTACT = ErasureRow.CONTACT_ID + " = ?";
  private static final String UNDONE = ErasureRow.DONE_AT + " IS NULL";

  private final ActiveObjects ao;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public ErasureStore(ActiveObjects ao, CurrentUser user, Clock clock) {
    this.ao = ao;
    this.user = user;
    this.clock = clock;
  }

  /**
   * How far it is.
   *
   * @param begunAt not null
   * @param doneAt null while it is not known to be done
   */
  public record Forgotten(long contact, Instant begunAt, Instant doneAt) {
    public boolean isDone() {
      return doneAt != null;
    }
  }

  /** Empty for somebody who is remembered. */
  public Optional<Forgotten> find(long contact) {
    return Optional.ofNullable(of(List.of(contact)).get(contact));
  }

  /** Those among some contacts, by their ids; one statement. */
  public Map<Long, Forgotten> of(Collection<Long> contacts) {
    String marks = String.join(", ", Collections.nCopies(contacts.size(), "?"));
    String among = ErasureRow.CONTACT_ID + " IN (" + marks + ")";
    return contacts.isEmpty()
        ? Map.of()
        : Arrays.stream(ao.find(ErasureRow.class, among, contacts.toArray()))
            .collect(Collectors.toMap(ErasureRow::getContactId, ErasureStore::forgotten));
  }

  /** Contacts whose erasure was begun and is not known to be done. */
  public List<Long> undone() {
    Query query = Query.select().where(UNDONE).order(ErasureRow.CONTACT_ID);
    return Arrays.stream(ao.find(ErasureRow.class, query)).map(ErasureRow::getContactId).toList();
  }

  /** From now on it is known that she is to be forgotten; where it was, nothing is changed. */
  public void begin(long contact) {
    try {
      ao.executeInTransaction(() -> find(contact).isPresent() ? null : create(contact));
    } catch (RuntimeException e) {
      if (find(contact).isEmpty()) {
        throw e;
      } // else somebody else has begun between our look and our insert
    }
  }

  private ErasureRow create(long contact) {
    return ao.create(
        ErasureRow.class,
        new DBParam(ErasureRow.CONTACT_ID, contact),
        new DBParam(ErasureRow.BEGUN_BY, user.key().orElse(null)),
        new DBParam(ErasureRow.BEGUN_AT, clock.millis()));
  }

  /** It is done; joins the caller’s transaction. The first time stays. */
  public void done(long contact) {
    for (ErasureRow row : ao.find(ErasureRow.class, OF_CONTACT, contact)) {
      if (row.getDoneAt() == null) {
        row.setDoneAt(clock.millis());
        row.save();
      }
    }
  }

  @Override
  public void rename(String original, String next) {
    if (!original.equals(next)) {
      ao.executeInTransaction(() -> renamed(original, next));
    }
  }

  private int renamed(String original, String next) {
    ErasureRow[] rows = ao.find(ErasureRow.class, ErasureRow.BEGUN_BY + " = ?", original);
    for (ErasureRow row : rows) {
      row.setBegunBy(next);
      row.save();
    }
    return rows.length;
  }

  private static Forgotten forgotten(ErasureRow row) {
    return new Forgotten(
        row.getContactId(),
        Instant.ofEpochMilli(row.getBegunAt()),
        row.getDoneAt() == null ? null : Instant.ofEpochMilli(row.getDoneAt()));
  }
}
