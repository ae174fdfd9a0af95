package org.ballincourt.host.plugin;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.SchedulerService;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ballincourt.host.Site;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.export.ExportImport;
import org.ballincourt.host.export.Lumen;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.web.WebServer;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** The sample plugin in the host itself, with the project LUM and all pages. */
public final class NotesInJira extends ExternalResource {
  private final TemporaryFolder folder = new TemporaryFolder();
  private final MemoryDatabase database;
  private Jira jira;
  private PluginSystem plugin;
  private WebServer server;

  /** The database is to be started before. */
  public NotesInJira(MemoryDatabase database) {
    this.database = database;
  }

  @Override
  protected void before() throws Throwable {
    folder.create();
    Path root = folder.getRoot().toPath();
    Texts texts = new Texts();
    jira = new Jira(database.get(), ZoneOffset.UTC, texts);
    PrintStream silent = new PrintStream(new ByteArrayOutputStream());
    new ExportImport(database.get(), jira.people(), silent).importFile(Lumen.export());
    plugin = PluginSystem.start(new PluginJarFile().writeTo(root), around(jira), texts);
    server = WebServer.start(Jira.CONTEXT_PATH, 0, root.resolve("tomcat"));
    server.open(context -> new Site(jira, plugin).mount(context));
  }

  /** Jira with the one service of its own that the plugin knows beside. */
  private static PluginHost around(Jira jira) {
    return (PluginHost)
        Proxy.newProxyInstance(
            NotesInJira.class.getClassLoader(),
            new Class<?>[] {PluginHost.class},
            (proxy, method, arguments) ->
                method.getName().equals("services")
                    ? services(jira)
                    : call(jira, method, arguments));
  }

  private static Map<Class<?>, Object> services(Jira jira) {
    Consumer<String> diary = text -> {};
    return Map.of(
        Consumer.class, diary,
        EventPublisher.class, jira.events(),
        SchedulerService.class, jira.scheduler());
  }

  private static Object call(Jira jira, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(jira, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  protected void after() {
    server.close();
    plugin.close();
    folder.delete();
  }

  public Jira jira() {
    return jira;
  }

  public PluginSystem plugin() {
    return plugin;
  }

  public String url() {
    return server.url();
  }

  /** What the plugin wrote down, the first first. */
  public List<String> notes() {
    String table =
        database
            .get()
            .sql()
            .sql(
                "select table_name from information_schema.tables where table_name like 'AO%NOTE%'")
            .query(String.class)
            .single();
    return database
        .get()
        .sql()
        .sql("select \"TEXT\" from \"" + table + "\" order by \"ID\"")
        .query(String.class)
        .list();
  }
}
