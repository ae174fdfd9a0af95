package org.ballincourt.acceptance.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** How many tests of all modules passed, failed and were left out, and why they were. */
public record TestSummary(List<ClassReport> reports) {

  private static final String REPORT = "[^/]+/target/(surefire|failsafe)-reports/TEST-[^/]+\\.xml";

  /** Prints the summary; arguments are the modules' directory and the instant the build began. */
  public static void main(String[] args) throws IOException {
    System.out.println(read(Path.of(args[0]), Instant.parse(args[1])).text());
  }

  /** Reads the reports of all modules that this build wrote; older ones are of another build. */
  static TestSummary read(Path modules, Instant since) throws IOException {
    try (Stream<Path> files = Files.walk(modules, 4)) {
      return new TestSummary(
          files
              .filter(file -> isReport(modules.relativize(file)) && isNew(file, since))
              .sorted()
              .map(ClassReport::read)
              .toList());
    }
  }

  /** The reasons, if any, then one line of numbers. */
  String text() {
    StringBuilder text = new StringBuilder();
    leftOut().forEach((why, count) -> text.append("left out: %d × %s%n".formatted(count, why)));
    int skipped = sum(report -> report.leftOut().size());
    return text.append("%d passed, ".formatted(sum(ClassReport::passed)))
        .append("%d failed, %d skipped".formatted(sum(ClassReport::failed), skipped))
        .toString();
  }

  private Map<String, Integer> leftOut() {
    Map<String, Integer> counts = new TreeMap<>();
    for (ClassReport report : reports) {
      report.leftOut().forEach(why -> counts.merge(report.name() + ": " + why, 1, Integer::sum));
    }
    return counts;
  }

  private int sum(ToIntFunction<ClassReport> number) {
    return reports.stream().mapToInt(number).sum();
  }

  private static boolean isReport(Path file) {
    return file.toString().replace('\\', '/').matches(REPORT);
  }

  private static boolean isNew(Path file, Instant since) {
    try {
      return !Files.getLastModifiedTime(file).toInstant().isBefore(since);
    } catch (IOException e) {
      return false;
    }
  }
}
