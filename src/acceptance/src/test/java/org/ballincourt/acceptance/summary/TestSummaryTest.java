package org.ballincourt.acceptance.summary;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class TestSummaryTest {

  private static final Instant BUILD = Instant.parse("2026-01-02T03:04:05Z");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private Path modules;

  @Before
  public void findTheFolder() {
    modules = folder.getRoot().toPath();
  }

  @Test
  public void addsUpAllModulesAndSaysWhatWasLeftOut() throws IOException {
    write("plugin/target/surefire-reports/TEST-a.TallyTest.xml", "a.TallyTest", 7, 1, "");
    write("host/target/failsafe-reports/TEST-b.PanelIT.xml", "b.PanelIT", 3, 0, "no browser");
    assertEquals(
        "left out: 2 × PanelIT: no browser\n7 passed, 1 failed, 2 skipped".lines().toList(),
        summary().lines().toList());
  }

  @Test
  public void countsOnlyReportsOfThisBuild() throws IOException {
    Path old = write("plugin/target/surefire-reports/TEST-a.OldTest.xml", "a.OldTest", 7, 1, "");
    Files.setLastModifiedTime(old, FileTime.from(BUILD.minusSeconds(1)));
    write("plugin/target/classes/TEST-a.NoReport.xml", "a.NoReport", 1, 0, "");
    assertEquals("0 passed, 0 failed, 0 skipped", summary());
  }

  private String summary() throws IOException {
    return TestSummary.read(modules, BUILD).text();
  }

  /** A report; with a reason, two of its tests are left out for it. */
  private Path write(String place, String name, int tests, int failures, String reason)
      throws IOException {
    String skipped = "<testcase><skipped message='" + reason + "'/></testcase>";
    String suite = "<testsuite name='%s' tests='%d' errors='0' failures='%d'>%s</testsuite>";
    String cases = reason.isEmpty() ? "" : skipped + skipped;
    Path file = modules.resolve(place);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, suite.formatted(name, tests, failures, cases));
  }
}
