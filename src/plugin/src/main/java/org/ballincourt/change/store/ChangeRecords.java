package org.ballincourt.change.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.store.AllRows;
import org.ballincourt.privacy.store.JsonTexts;
import org.springframework.stereotype.Component;

/**
 * What was set otherwise. Nothing of it is anybody’s at a client, but what a client prefers to meet
 * with may name somebody, as other words may that are kept as they were.
 */
@Component
public class ChangeRecords implements PersonalRecords {
  private final AllRows<Long, ChangeRow> all;

  @Inject
  public ChangeRecords(ActiveObjects ao) {
    this.all = new AllRows<>(ao, ChangeRow.class, ChangeRow.CHANGE_ID, ChangeRow::getChangeId);
  }

  /** The list of changes is for administrators. */
  @Override
  public List<Entry> of(Erasure erasure) {
    return List.of();
  }

  @Override
  public void rewrite(Erasure erasure) {
    all.change(
        row -> {
          String differences = JsonTexts.with(row.getDifferences(), erasure::in);
          return AllRows.set(row.getDifferences(), differences, row::setDifferences);
        });
  }

  @Override
  public void erase(Erasure erasure) {
    // all that may be about her are words, which are rewritten
  }
}
