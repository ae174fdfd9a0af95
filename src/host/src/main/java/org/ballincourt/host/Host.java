package org.ballincourt.host;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.demo.Arrangement;
import org.ballincourt.host.export.ExportImport;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.PluginSystem;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.schedule.Beat;
import org.ballincourt.host.user.Groups;
import org.ballincourt.host.web.WebServer;
import org.ballincourt.host.web.rest.PluginServlet;
import org.ballincourt.host.workflow.Workflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira with one plugin in it, from the first request for its status to the last one. */
public final class Host implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Host.class);

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final java.util.logging.Logger TOMCAT =
      java.util.logging.Logger.getLogger("org.apache");

  /** Warns of every resource that it is given as an object. */
  private static final java.util.logging.Logger JERSEY =
      java.util.logging.Logger.getLogger("org.glassfish.jersey.internal.inject");

  private final Settings settings;
  private final PrintStream console;

  /** What has to be closed, the last first. */
  private final Deque<AutoCloseable> open = new ConcurrentLinkedDeque<>();

  Host(Settings settings, PrintStream console) {
    this.settings = settings;
    this.console = console;
  }

  /** Runs until the process is told to end; a start that fails ends it with status 1. */
  public static void main(String[] arguments) {
    TOMCAT.setLevel(Level.WARNING);
    JERSEY.setLevel(Level.SEVERE);
    try {
      Host host = new Host(Settings.of(System.getProperties()), System.out);
      Runtime.getRuntime().addShutdownHook(new Thread(host::close));
      host.start();
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      LOG.debug("Start failed", e);
      System.err.println("Jira could not start: " + reason(e));
      System.exit(1);
    }
  }

  private static String reason(Throwable e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /** Ends when everything can be used; where anything fails, close what is open by then. */
  void start() throws IOException, InterruptedException {
    WebServer web = opened(webServer());
    Texts texts = new Texts();
    Jira jira =
        new Jira(opened(Database.open(settings.storage().databaseUrl())), settings.zone(), texts);
    settings.address().baseUrl().ifPresent(jira.installation()::setBaseUrl);
    jira.installation().settle(web.url());
    if (settings.storage().isFirstNode()) {
      fill(jira);
    }
    PluginSystem plugin = opened(PluginSystem.start(settings.content().plugin(), jira, texts));
    jira.issueForm().createBy(new Workflow(jira, plugin)::create);
    web.open(
        context -> {
          new Site(jira, plugin).mount(context);
          WebServer.add(context, "/rest/host/1.0/plugin/*", new PluginServlet(jira, plugin));
          plugin.mount(context);
        });
    plugin.ready();
    jira.fieldIndex().rebuild();
    startJobs(jira);
    if (settings.storage().isFirstNode()) {
      settleProjects(jira, web.url());
    }
    console.println("Jira is ready at " + web.url());
    web.running();
  }

  private WebServer webServer() {
    TomcatURLStreamHandlerFactory.disable(); // Felix wants that place for itself
    return WebServer.start(
        Jira.CONTEXT_PATH, settings.address().port(), settings.storage().webFiles());
  }

  private void fill(Jira jira) {
    jira.people().addOwn();
    jira.groups().addOwn();
    ExportImport imports = new ExportImport(jira.database(), jira.people(), console);
    settings
        .content()
        .export()
        .ifPresentOrElse(imports::importFile, () -> new Demo(jira, imports).bringOnce());
  }

  private void startJobs(Jira jira) {
    jira.mails().start(jira.scheduler());
    Beat beat = opened(Beat.start(jira.scheduler()));
    jira.clock().watch(beat::wake);
  }

  private void settleProjects(Jira jira, String url) throws IOException, InterruptedException {
    Switch projectSwitch = new Switch(new PluginRest(url));
    List<String> fresh = jira.projects().fresh();
    if (settings.on() && !fresh.isEmpty()) {
      projectSwitch.letSeeAllClients(Groups.LEADS);
    }
    for (String key : fresh) {
      if (settings.on()) {
        switchOn(key, projectSwitch, jira.clock().instant());
      }
      jira.projects().settle(key);
    }
  }

  private void switchOn(String key, Switch projectSwitch, Instant now)
      throws IOException, InterruptedException {
    Optional<Arrangement> arranged =
        settings.content().bringsClients() ? Arrangement.of(key, now) : Optional.empty();
    if (arranged.isPresent()) {
      projectSwitch.on(key, arranged.get());
    } else {
      projectSwitch.on(key);
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
      LOG.warn("{} does not close", resource, e);
    }
  }
}
