package org.ballincourt.acceptance.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Playwright's driver, put together from this machine's Node and the package that npm fetched. */
final class PlaywrightDriver {

  private PlaywrightDriver() {}

  /** Makes the directory that Playwright expects and tells it where that is. */
  static void use() throws IOException {
    Path directory = Path.of(System.getProperty("target"), "playwright-driver").toAbsolutePath();
    Files.createDirectories(directory);
    link(directory.resolve("node"), node());
    link(directory.resolve("package"), Path.of(System.getProperty("playwright.core")));
    System.setProperty("playwright.cli.dir", directory.toString());
  }

  private static void link(Path link, Path target) throws IOException {
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, target);
  }

  private static Path node() throws IOException {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> Path.of(directory, "node"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IOException("there is no node on the PATH"))
        .toRealPath();
  }
}
