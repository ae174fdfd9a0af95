package org.ballincourt.court.store.check;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.ballincourt.court.store.check.Check.Details;
import org.springframework.stereotype.Component;

/** Keeps how the last check went. */
@Component
public class CheckStore {

  private static final String THE_ROW = CheckRow.CHECK_ID + " = ?";

  private final ActiveObjects ao;

  @Inject
  public CheckStore(ActiveObjects ao) {
    this.ao = ao;
  }

  /** Empty before the first check has ended. */
  public Optional<Check> last() {
    return Arrays.stream(ao.find(CheckRow.class, THE_ROW, CheckRow.ONLY))
        .findFirst()
        .map(CheckStore::check);
  }

  /** There is one check at a time in the cluster, so nobody writes the row with us. */
  public void save(Check check) {
    ao.executeInTransaction(
        () -> {
          Details details = check.details();
          ao.deleteWithSQL(CheckRow.class, THE_ROW, CheckRow.ONLY);
          return ao.create(
              CheckRow.class,
              new DBParam(CheckRow.CHECK_ID, CheckRow.ONLY),
              new DBParam(CheckRow.ENDED_AT, check.at().toEpochMilli()),
              new DBParam(CheckRow.ISSUES_CHECKED, check.checked()),
              new DBParam(CheckRow.ISSUES_HEALED, check.healed()),
              new DBParam(CheckRow.SEEN_UNTIL, check.seenUntil().toEpochMilli()),
              new DBParam(CheckRow.EXAMPLES, text(details.examples())),
              new DBParam(CheckRow.LEFTOVERS, details.leftovers()),
              new DBParam(CheckRow.ISSUES_FAILED, details.failed()),
              new DBParam(CheckRow.FAILURE, details.failure()));
        });
  }

  private static Check check(CheckRow row) {
    Details details =
        new Details(
            ids(row.getExamples()), row.getLeftovers(), row.getIssuesFailed(), row.getFailure());
    return new Check(
        Instant.ofEpochMilli(row.getEndedAt()),
        row.getIssuesChecked(),
        row.getIssuesHealed(),
        Instant.ofEpochMilli(row.getSeenUntil()),
        details);
  }

  private static String text(List<Long> ids) {
    return ids.isEmpty()
        ? null
        : ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Long> ids(String text) {
    return text == null ? List.of() : Stream.of(text.split(" ")).map(Long::valueOf).toList();
  }
}
