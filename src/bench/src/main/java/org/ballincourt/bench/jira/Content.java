package org.ballincourt.bench.jira;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.host.demo.DemoProjects;
import org.ballincourt.host.export.ExportImport;
import org.ballincourt.host.jira.Jira;

/**
 * What a Jira is filled with.
 *
 * @param export empty for the demo projects
 */
public record Content(Optional<Path> export) {

  private static final PrintStream NOWHERE = new PrintStream(PrintStream.nullOutputStream());

  /** The real export where it lies beside the project, else the demo. */
  public static Content realOrDemo() {
    Path real =
        Path.of(System.getProperty("project.root"))
            .resolve(System.getProperty("real.export"))
            .normalize();
    return new Content(Optional.of(real).filter(Files::isReadable));
  }

  public static Content demo() {
    return new Content(Optional.empty());
  }

  public static Content of(ExportFile export) {
    return new Content(Optional.of(export.path()));
  }

  /** The other way round is {@link #text}. */
  public static Content of(String text) {
    return new Content(Optional.of(text).filter(given -> !given.isEmpty()).map(Path::of));
  }

  /** For a process of its own. */
  public String text() {
    return export.map(Path::toString).orElse("");
  }

  /** In words. */
  public String name() {
    return export.isPresent() ? "real issues" : "demo issues";
  }

  void bring(Jira jira) {
    jira.people().addOwn();
    ExportImport imports = new ExportImport(jira.database(), jira.people(), NOWHERE);
    export.ifPresentOrElse(imports::importFile, () -> imports.importBytes("demo", demo(jira)));
  }

  private static byte[] demo(Jira jira) {
    return DemoProjects.exportBefore(
        jira.clock().instant(), user -> jira.people().byKey(user).orElseThrow().displayName());
  }
}
