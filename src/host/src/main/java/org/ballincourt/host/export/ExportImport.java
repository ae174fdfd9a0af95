package org.ballincourt.host.export;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballincourt.host.database.Counter;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.project.RoleMembers;
import org.ballincourt.host.user.People;

/** Brings the issues of an export file into the host: all that are new, or none. */
public final class ExportImport {
  private final Database database;
  private final People people;
  private final PrintStream console;

  public ExportImport(Database database, People people, PrintStream console) {
    this.database = database;
    this.people = people;
    this.console = console;
  }

  /**
   * Reads the file twice, first to check all of it, then to write.
   *
   * @throws BadExport where the file can't be imported; then nothing was
   */
  public void importFile(Path path) {
    if (!Files.isRegularFile(path)) {
      String reason = Files.exists(path) ? "is not a file" : "there is no such file";
      throw new BadExport(path.toString(), "", reason);
    }
    console.println("Importing " + path);
    importAll(new ExportFile(path.toString(), () -> Files.newInputStream(path)));
  }

  /**
   * Reads an export that nobody has to wait for.
   *
   * @throws BadExport where it can't be imported; then nothing was
   */
  public void importBytes(String name, byte[] export) {
    importAll(new ExportFile(name, () -> new ByteArrayInputStream(export)));
  }

  void importAll(ExportFile file) {
    ExportCheck.Result check = check(file);
    int written = database.inTransaction(() -> write(file, check));
    console.printf("%d issues imported, %d were here%n", written, check.issues() - written);
  }

  private ExportCheck.Result check(ExportFile file) {
    ExportCheck check = new ExportCheck();
    Progress progress = new Progress(console, "checked");
    file.forEachIssue(
        issue -> {
          check.check(issue);
          progress.step();
        });
    return check.result();
  }

  private int write(ExportFile file, ExportCheck.Result check) {
    ReferredRows referred = new ReferredRows(database, people, check.statuses());
    ExportWriter writer = new ExportWriter(database, referred);
    Progress progress = new Progress(console, "written");
    file.forEachIssue(
        issue -> {
          writer.write(issue);
          progress.step();
        });
    int written = writer.finish();
    List.of("projects", "versions", "components", "issues", "change_groups")
        .forEach(table -> new Counter(database.sql(), table).passTable());
    if (referred.newProjects()) {
      new RoleMembers(database.sql()).deal();
    }
    return written;
  }
}
