package org.ballincourt.followup.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.followup.Stage;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Entry.Where;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Kind;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.store.AllRows;
import org.springframework.stereotype.Component;

/** Why somebody said that a follow-up was not held, or not wanted. */
@Component
public class FollowUpRecords implements PersonalRecords {
  private final AllRows<Long, FollowUpRow> all;

  @Inject
  public FollowUpRecords(ActiveObjects ao) {
    this.all =
        new AllRows<>(ao, FollowUpRow.class, FollowUpRow.FOLLOW_UP_ID, FollowUpRow::getFollowUpId);
  }

  @Override
  public List<Entry> of(Erasure erasure) {
    List<Entry> entries = new ArrayList<>();
    all.read(
        row -> {
          if (erasure.isIn(row.getReason())) {
            entries.add(entry(row));
          }
        });
    return entries;
  }

  private static Entry entry(FollowUpRow row) {
    Instant since = Instant.ofEpochMilli(row.getSince());
    return Entry.of(Kind.MENTION, Where.project(row.getProjectId()), since)
        .with("project", row.getProjectName())
        .with("note", row.getReason());
  }

  @Override
  public void rewrite(Erasure erasure) {
    all.change(
        row ->
            AllRows.set(
                row.getReason(),
                erasure.in(row.getReason(), Stage.LONGEST_REASON),
                row::setReason));
  }

  /** Nothing in it is anybody’s at a client. */
  @Override
  public void erase(Erasure erasure) {
    // the reason is rewritten
  }
}
