package org.ballincourt.acceptance.export;

import static org.junit.Assume.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The export of 1,092 real issues that lies beside the project where the project is at home. */
public final class RealExport {

  private RealExport() {}

  /** Reads it; a test that asks for it is left out where it is missing. */
  public static ExportFile read() {
    assumeTrue("the real export is not at " + place(), Files.isReadable(path()));
    return ExportFile.read(path());
  }

  /** Reads it, or else what is made in its place. */
  public static ExportFile readOr(Supplier<ExportFile> other) {
    return Files.isReadable(path()) ? ExportFile.read(path()) : other.get();
  }

  private static Path path() {
    return Path.of(System.getProperty("project.root")).resolve(place()).normalize();
  }

  private static String place() {
    return System.getProperty("real.export");
  }
}
