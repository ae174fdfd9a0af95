package org.ballincourt.bench.jira;

import com.atlassian.jira.config.ConstantsManager;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.host.Site;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.database.StatementCounts;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.PluginSystem;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.web.WebServer;

/**
 * The host with the jar under test, on a fresh H2 database, but without its beat: a job runs when
 * it is told to, on the thread that tells it, and nothing else asks anything of the database.
 */
public final class QuietJira implements AutoCloseable {

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Jira jira;
  private final JiraClient admin;

  private QuietJira(Path folder, String url, Consumer<Jira> content) {
    Texts texts = new Texts();
    TomcatURLStreamHandlerFactory.disable(); // Felix wants that place for itself
    WebServer web = opened(WebServer.start(Jira.CONTEXT_PATH, 0, folder.resolve("web")));
    jira = new Jira(opened(Database.open(url)), ZoneOffset.UTC, texts);
    content.accept(jira);
    Path jar = Path.of(System.getProperty("plugin.jar"));
    PluginSystem plugin =
        opened(
            PluginSystem.start(jar, Remembered.in(jira, List.of(ConstantsManager.class)), texts));
    web.open(
        context -> {
          new Site(jira, plugin).mount(context);
          plugin.mount(context);
        });
    plugin.ready();
    admin = new JiraClient(URI.create(web.url()), "admin");
  }

  /** A Jira of its own, which nobody follows yet. */
  public static QuietJira with(Content content) {
    Path folder = Launch.freshDirectory();
    return new QuietJira(folder, url(folder), content::bring);
  }

  /**
   * The same in a database that outlives it.
   *
   * @param content run before there is a plugin
   */
  public static QuietJira on(String url, Consumer<Jira> content) {
    return new QuietJira(Launch.freshDirectory(), url, content);
  }

  /** As the host has it: no commit is put off. */
  public static String url(Path folder) {
    return "jdbc:h2:file:" + folder.resolve("jira") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
  }

  public Jira jira() {
    return jira;
  }

  public JiraClient admin() {
    return admin;
  }

  /** What one look at a page asks of the database, after a first one. */
  public StatementCounts.Tally statementsOf(String page) {
    requireShown(page);
    jira.database().statements().forget();
    requireShown(page);
    return jira.database().statements().total();
  }

  private void requireShown(String page) {
    int status = admin.get(page).status();
    if (status != 200) {
      throw new IllegalStateException(page + " answers " + status);
    }
  }

  private <T extends AutoCloseable> T opened(T resource) {
    open.push(resource);
    return resource;
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      close(open.pop());
    }
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      throw new IllegalStateException(resource + " does not close", e);
    }
  }
}
