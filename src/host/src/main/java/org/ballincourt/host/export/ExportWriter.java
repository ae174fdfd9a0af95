package org.ballincourt.host.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.database.Database;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The second reading of a file: writes, in batches, the issues that are not there yet. */
final class ExportWriter {
  private static final int ISSUES_PER_BATCH = 100;
  private static final int ENTRIES_PER_BATCH = 5000;

  private final Database database;
  private final ReferredRows referred;
  private final Map<ExportedIssue, JsonPlace> batch = new LinkedHashMap<>();
  private int entries;
  private int written;

  ExportWriter(Database database, ReferredRows referred) {
    this.database = database;
    this.referred = referred;
  }

  void write(JsonPlace place) {
    ExportedIssue issue = IssueReader.read(place);
    batch.put(issue, place);
    entries += issue.history().size();
    if (batch.size() >= ISSUES_PER_BATCH || entries >= ENTRIES_PER_BATCH) {
      flush();
    }
  }

  /** Writes the rest; answers how many issues were new. */
  int finish() {
    flush();
    return written;
  }

  private void flush() {
    if (!batch.isEmpty()) {
      removeKnown();
      writeBatch();
      batch.clear();
      entries = 0;
    }
  }

  /** An issue that is there by its id is left as it is, whatever happened to it since. */
  private void removeKnown() {
    List<KnownIssue> known =
        database
            .sql()
            .sql(
                """
                select id, issue_key from issues where id in (:ids)
                union select id, issue_key from issues where issue_key in (:keys)
                """)
            .param("ids", batch.keySet().stream().map(ExportedIssue::id).toList())
            .param("keys", batch.keySet().stream().map(ExportedIssue::key).toList())
            .query((row, number) -> new KnownIssue(row.getLong(1), row.getString(2)))
            .list();
    known.forEach(one -> batch.keySet().removeIf(issue -> issue.id() == one.id()));
    known.forEach(this::refuseSecond);
  }

  private record KnownIssue(long id, String key) {}

  private void refuseSecond(KnownIssue known) {
    batch.forEach(
        (issue, place) -> {
          if (issue.key().equals(known.key())) {
            throw place.bad("there is another " + known.key() + " here, with the id " + known.id());
          }
        });
  }

  private void writeBatch() {
    IssueRows rows = new IssueRows();
    batch.forEach(
        (issue, place) -> {
          referred.addFor(issue, place);
          rows.add(issue);
        });
    insert(rows);
    batch.keySet().forEach(referred::addFormerKeys);
    written += batch.size();
  }

  private void insert(IssueRows rows) {
    try {
      rows.write(new JdbcTemplate(database.source()));
    } catch (DuplicateKeyException e) {
      JsonPlace first = new ArrayList<>(batch.values()).get(0);
      throw first.bad(
          "in the history of this issue or of the next "
              + ISSUES_PER_BATCH
              + " is the id of an entry that is here already, with another issue");
    }
  }
}
