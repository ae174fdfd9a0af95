package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballincourt.host.plugin.PluginJarFile;
import org.ballincourt.host.plugin.sample.Hourly;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Two hosts on one database, each with the sample plugin and its hourly job. */
public class NodesTest {
  private static final Pattern URL = Pattern.compile("Jira is ready at (\\S+)");
  private static final int PATIENCE = 5_000;
  private static final String CLOCK = "/rest/host/1.0/clock";
  private static final String ISSUE = "/rest/api/2/issue/LUM-6";
  private static final String TRANSITIONS = ISSUE + "/transitions";
  private static final String NOTES = "/rest/example/1.0/notes";
  private static final String PLUGIN = "/rest/host/1.0/plugin/";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final ByteArrayOutputStream firstConsole = new ByteArrayOutputStream();
  private final ByteArrayOutputStream secondConsole = new ByteArrayOutputStream();
  private Visitor first;
  private Visitor second;

  @Before
  public void startNodes() throws Exception {
    assumeTrue(
        "the build brings PostgreSQL for Linux on amd64 only",
        System.getProperty("os.name").equals("Linux")
            && List.of("amd64", "x86_64").contains(System.getProperty("os.arch")));
    EmbeddedPostgres postgres = EmbeddedPostgres.start();
    open.push(postgres);
    String url = postgres.getJdbcUrl("postgres", "postgres");
    first = start("1", url, firstConsole);
    second = start("2", url, secondConsole);
  }

  private Visitor start(String node, String url, ByteArrayOutputStream console) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("port", "0");
    properties.setProperty("data", folder.getRoot().getPath());
    properties.setProperty("db", url);
    properties.setProperty("node", node);
    properties.setProperty("on", "false");
    properties.setProperty("plugin", plugin().toString());
    Host host = new Host(Settings.of(properties), new PrintStream(console, true, "UTF-8"));
    open.push(host);
    host.start();
    Matcher ready = URL.matcher(console.toString(StandardCharsets.UTF_8));
    assertTrue(ready.find());
    return new Visitor(ready.group(1));
  }

  private Path plugin() throws Exception {
    String hourly = Hourly.class.getName();
    return new PluginJarFile()
        .changing("META-INF/plugin-components/component", "#clock", "#clock\n" + hourly)
        .changing(
            "META-INF/plugin-components/imports",
            "com.",
            "com.atlassian.scheduler.SchedulerService\ncom.")
        .withFile(
            "META-INF/plugin-components/exports", hourly + "#" + LifecycleAware.class.getName())
        .writeTo(folder.newFolder().toPath());
  }

  @After
  public void stopNodes() throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  private static HttpResponse<String> call(Visitor node, String method, String path, String json)
      throws Exception {
    return node.call("admin", method, path, json);
  }

  private static void move(Visitor node, String status) throws Exception {
    String json = "{\"transition\":{\"id\":\"" + status + "\"}}";
    assertEquals(204, node.call("pm", "POST", TRANSITIONS, json).statusCode());
  }

  private static String issue(Visitor node) throws Exception {
    return node.call("pm", "GET", ISSUE, "").body();
  }

  @Test
  public void theSecondNodeBringsNoDataOfItsOwn() {
    assertTrue(firstConsole.toString(StandardCharsets.UTF_8).contains("imported"));
    assertFalse(secondConsole.toString(StandardCharsets.UTF_8).contains("imported"));
  }

  @Test
  public void anIssueMovedOnOneNodeIsSeenOnTheOther() throws Exception {
    move(first, "90002");
    assertTrue(issue(second), issue(second).contains("In Progress"));
    move(second, "90001");
    assertFalse(issue(first), issue(first).contains("In Progress"));
    move(first, "90002");
    assertTrue(issue(second), issue(second).contains("In Progress"));
  }

  @Test
  public void theClockIsTheSameOnBothNodes() throws Exception {
    call(first, "PUT", CLOCK, "{\"instant\":\"2031-05-05T08:00:00Z\"}");
    assertTrue(call(second, "GET", CLOCK, "").body().contains("2031-05-05T08:0"));
  }

  @Test
  public void aJobOfTheClusterRunsOnceAnHourWhoeverRunsIt() throws Exception {
    for (int hour = 1; hour <= 3; hour++) {
      call(hour % 2 == 0 ? first : second, "POST", CLOCK, "{\"advanceSeconds\":3700}");
      awaitNotes(hour);
    }
  }

  private void awaitNotes(int wanted) throws Exception {
    for (int tries = 0; notes() < wanted && tries < PATIENCE; tries++) {
      Thread.yield();
    }
    assertEquals(wanted, notes());
  }

  private int notes() throws Exception {
    return call(first, "GET", NOTES, "").body().split("hourly", -1).length - 1;
  }

  @Test
  public void aPluginIsDisabledOnOneNodeAndEnabledAgain() throws Exception {
    assertEquals(403, first.call("pm", "POST", PLUGIN + "disable", "").statusCode());
    assertEquals(204, call(first, "POST", PLUGIN + "disable", "").statusCode());
    assertEquals(404, call(first, "GET", NOTES, "").statusCode());
    assertEquals(200, call(second, "GET", NOTES, "").statusCode());
    String leftovers = call(first, "GET", PLUGIN + "leftovers", "").body();
    for (String none : List.of("\"runners\":[]", "\"listeners\":[]", "\"services\":[]")) {
      assertTrue(leftovers, leftovers.contains(none));
    }
    assertEquals(204, call(first, "POST", PLUGIN + "enable", "").statusCode());
    assertEquals(200, call(first, "GET", NOTES, "").statusCode());
  }
}
