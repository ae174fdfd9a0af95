package org.ballincourt.host;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.export.ExportImport;
import org.ballincourt.host.export.Lumen;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.web.WebServer;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** The host's own site with the project LUM and a hidden project ZEN, without a plugin. */
final class RunningSite extends ExternalResource {
  private static final String HIDDEN_ISSUE =
      """
      {"issues":[{"id":"1","key":"ZEN-1","fields":{
        "project":{"id":"1","key":"ZEN","name":"Hidden"},
        "summary":"Nobody's business","status":{"id":"3","name":"Doing"},
        "created":"2026-01-01T00:00:00.000+0000"},
        "changelog":{"total":0,"histories":[]}}]}
      """;

  private final MemoryDatabase database;
  private final TemporaryFolder folder;
  private WebServer server;
  private Jira jira;

  /** Both are to be started before. */
  RunningSite(MemoryDatabase database, TemporaryFolder folder) {
    this.database = database;
    this.folder = folder;
  }

  @Override
  protected void before() throws Throwable {
    Path root = folder.getRoot().toPath();
    jira = new Jira(database.get(), ZoneOffset.UTC, new Texts());
    fill(Files.writeString(root.resolve("hidden.json"), HIDDEN_ISSUE));
    server = WebServer.start(Jira.CONTEXT_PATH, 0, root.resolve("tomcat"));
    server.open(
        context -> {
          new Site(jira, new SampleExtensions(jira.pageNeeds())).mount(context);
          WebServer.add(context, "/plugins/servlet/sample", new SamplePage(jira.pageNeeds()));
        });
  }

  private void fill(Path hidden) {
    PrintStream silent = new PrintStream(new ByteArrayOutputStream());
    ExportImport imports = new ExportImport(database.get(), jira.people(), silent);
    imports.importFile(Lumen.export());
    imports.importFile(hidden);
  }

  @Override
  protected void after() {
    server.close();
  }

  Jira jira() {
    return jira;
  }

  Visitor visitor() {
    return new Visitor(server.url());
  }
}
