package org.ballincourt.acceptance.export;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Makes exports of two projects, of which the second one by key is the hidden one. */
public final class GeneratedExport {

  public static final String OPEN_PROJECT = "ALPHA";
  public static final String HIDDEN_PROJECT = "OMEGA";

  /** A status that histories name and that no issue is in. */
  public static final String PAST_STATUS = "779";

  private static final Instant FIRST_CREATED = Instant.parse("2016-02-28T22:15:30.123Z");
  private static final int ISSUES = 40;
  private static final int LONG_HISTORY = 10_000;

  private final Random random;
  private final History history;

  private GeneratedExport(long seed) {
    this.random = new Random(seed);
    this.history = new History(random);
  }

  /** An export like real ones at their worst, the same for the same seed. */
  public static ExportFile write(Path file, long seed) {
    GeneratedExport export = new GeneratedExport(seed);
    try (ExportWriter writer = ExportWriter.to(file)) {
      for (int number = 1; number <= ISSUES; number++) {
        writer.add(export.issue(OPEN_PROJECT, number, export.random.nextInt(25)).node());
        writer.add(export.issue(HIDDEN_PROJECT, number, export.random.nextInt(5)).node());
      }
      writer.add(export.issue(OPEN_PROJECT, ISSUES + 1, LONG_HISTORY).node());
    }
    return ExportFile.read(file);
  }

  /** An export of four issues in each project, none with a history; all but the first under way. */
  public static ExportFile writeSmall(Path file) {
    try (ExportWriter writer = ExportWriter.to(file)) {
      for (String project : List.of(OPEN_PROJECT, HIDDEN_PROJECT)) {
        writer.add(new IssueJson(project, 1, FIRST_CREATED).node());
        writer.add(new IssueJson(project, 2, FIRST_CREATED).status("3").node());
        writer.add(new IssueJson(project, 3, FIRST_CREATED).status("3").node());
        writer.add(new IssueJson(project, 4, FIRST_CREATED).status("3").node());
      }
    }
    return ExportFile.read(file);
  }

  /**
   * An export of so many issues under way, every second one in "Waiting for client", and of one in
   * the hidden project; none has a history.
   */
  public static ExportFile writeWaiting(Path file, int issues) {
    try (ExportWriter writer = ExportWriter.to(file)) {
      for (int number = 1; number <= issues; number++) {
        IssueJson issue = new IssueJson(OPEN_PROJECT, number, FIRST_CREATED.plusSeconds(number));
        boolean waits = number % 2 == 0;
        writer.add(
            (waits ? issue.status("90003", "Waiting for client") : issue.status("3")).node());
      }
      writer.add(new IssueJson(HIDDEN_PROJECT, 1, FIRST_CREATED).status("3").node());
    }
    return ExportFile.read(file);
  }

  private IssueJson issue(String project, int number, int entries) {
    Instant created = FIRST_CREATED.plusMillis(random.nextInt(Integer.MAX_VALUE));
    return new IssueJson(project, number, created)
        .status(currentStatus())
        .history(history.of(created, entries));
  }

  private String currentStatus() {
    List<String> current =
        History.STATUSES.stream().filter(status -> !status.equals(PAST_STATUS)).toList();
    return current.get(random.nextInt(current.size()));
  }
}
