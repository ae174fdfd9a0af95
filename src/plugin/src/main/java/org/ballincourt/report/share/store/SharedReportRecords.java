package org.ballincourt.report.share.store;

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
 * Copies of reports. Nothing in them is anybody’s at a client: they hold figures, turns, and names
 * of clients, projects and phases, which may be called like somebody, as other words may.
 */
@Component
public class SharedReportRecords implements PersonalRecords {
  private final AllRows<Long, SharedReportRow> all;

  @Inject
  public SharedReportRecords(ActiveObjects ao) {
    this.all =
        new AllRows<>(
            ao,
            SharedReportRow.class,
            SharedReportRow.REPORT_NUMBER,
            SharedReportRow::getReportNumber);
  }

  @Override
  public List<Entry> of(Erasure erasure) {
    return List.of();
  }

  @Override
  public void rewrite(Erasure erasure) {
    all.change(
        row -> {
          String subject = JsonTexts.with(row.getSubject(), erasure::in);
          return AllRows.set(row.getSubject(), subject, row::setSubject);
        });
  }

  @Override
  public void erase(Erasure erasure) {
    // all that may be about her are names, which are rewritten
  }
}
