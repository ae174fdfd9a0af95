package org.ballincourt.host.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A small agency's project, as an export whose last week is the week that has just passed. */
final class DemoProject {
  private static final Instant LAST_MOVE =
      LocalDate.of(2026, 6, 26).atTime(13, 0).toInstant(ZoneOffset.UTC);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+]0000");
  private static final DateTimeFormatter JIRA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

  private DemoProject() {}

  /** Moved by whole weeks, so that nobody works on a Sunday. */
  static ExportFile before(Instant now) {
    long weeks = Math.floorDiv(Duration.between(LAST_MOVE, now).toSeconds(), WEEK.toSeconds());
    String json = INSTANT.matcher(resource()).replaceAll(found -> plusWeeks(found.group(), weeks));
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new ExportFile("demo.json", () -> new ByteArrayInputStream(bytes));
  }

  private static String plusWeeks(String instant, long weeks) {
    return OffsetDateTime.parse(instant, JIRA).plusWeeks(weeks).format(JIRA);
  }

  private static String resource() {
    try (InputStream in = DemoProject.class.getResourceAsStream("demo.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("demo.json can't be read", e);
    }
  }
}
