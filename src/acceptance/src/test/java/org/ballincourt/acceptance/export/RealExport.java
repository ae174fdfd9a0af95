package org.ballincourt.acceptance.export;

import static org.junit.Assume.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The export of 1,092 real issues that lies beside the project where the project is at home. */
public final class RealExport {

  private RealExport() {}

  /** Reads it; a test that asks for it is left out where it is missing. */
  public static ExportFile read() {
    String place = System.getProperty("real.export");
    Path path = Path.of(System.getProperty("project.root")).resolve(place).normalize();
    assumeTrue("the real export is not at " + place, Files.isReadable(path));
    return ExportFile.read(path);
  }
}
