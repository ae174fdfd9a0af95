package org.ballincourt.acceptance.jira;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a Jira is to be started; each {@code with…} gives another launch and leaves this one. */
public final class Launch {

  private static final String MAIN_CLASS = "org.ballincourt.host.Host";

  private final Map<String, String> properties;
  private final String heap;

  private Launch(Map<String, String> properties, String heap) {
    this.properties = properties;
    this.heap = heap;
  }

  /**
   * A Jira with fresh data, the plugin under test, a free port and half a gigabyte of heap; its
   * demo projects have no clients.
   */
  public static Launch fresh() {
    return new Launch(Map.of(), "512m")
        .with("port", "0")
        .with("data", freshDirectory().resolve("data").toString())
        .with("plugin", System.getProperty("plugin.jar"))
        .with("clients", "false");
  }

  public Launch withExport(Path export) {
    return with("export", export.toString());
  }

  public Launch withoutExport() {
    Map<String, String> fewer = new LinkedHashMap<>(properties);
    fewer.remove("export");
    return new Launch(fewer, heap);
  }

  public Launch withPlugin(Path jar) {
    return with("plugin", jar.toString());
  }

  /** Keeps its data in another database than its own, which others may share. */
  public Launch withDatabase(String jdbcUrl) {
    return with("db", jdbcUrl);
  }

  /** One more node, or the first again, on a database that nodes share. */
  public Launch withNode(int number) {
    return with("node", Integer.toString(number));
  }

  /** Jira says from now on that it is there. */
  public Launch withBaseUrl(String url) {
    return with("baseUrl", url);
  }

  /** No project is switched on at the start. */
  public Launch withProjectsOff() {
    return with("on", "false");
  }

  /** The demo projects come with their clients, as for somebody who tries the product. */
  public Launch withClients() {
    return with("clients", "true");
  }

  public Launch withHeap(String size) {
    return new Launch(properties, size);
  }

  /** Starts it and waits until it is ready. */
  public JiraProcess start() {
    return JiraProcess.start(this);
  }

  /** Starts it and waits until it has ended by itself. */
  public Exit expectExit() {
    return JiraProcess.expectExit(this);
  }

  /** A new empty directory below the build's target directory. */
  public static Path freshDirectory() {
    try {
      Path target = Path.of(System.getProperty("target", "target")).toAbsolutePath();
      return Files.createTempDirectory(Files.createDirectories(target), "jira-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the process's words are kept for whoever asks why a test failed. */
  Path log() {
    return Path.of(properties.get("data")).resolveSibling("jira.log");
  }

  ProcessBuilder process() {
    return new ProcessBuilder(command()).redirectErrorStream(true);
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-XX:TieredStopAtLevel=1"); // most live too short for more to pay
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", classPath(), MAIN_CLASS));
    return command;
  }

  /** Surefire and failsafe hide the real class path in a manifest and name it in a property. */
  private static String classPath() {
    String hidden = System.getProperty("surefire.test.class.path", "");
    return hidden.isEmpty() ? System.getProperty("java.class.path") : hidden;
  }

  private Launch with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(properties);
    more.put(name, value);
    return new Launch(more, heap);
  }
}
