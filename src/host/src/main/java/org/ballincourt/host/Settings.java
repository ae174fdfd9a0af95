package org.ballincourt.host;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/**
 * What the system properties ask for.
 *
 * @param on whether the projects that this start brings are switched on
 * @param zone of everybody who has not chosen one
 */
record Settings(Address address, Storage storage, Content content, boolean on, ZoneId zone) {
  private static final int LAST_PORT = 65535;
  private static final int PORT_BEFORE_THE_FIRST = 2989;

  /**
   * Where the host is.
   *
   * @param port 0 for one that is free
   * @param baseUrl where Jira says that it is from now on; empty to leave that as it was
   */
  record Address(int port, Optional<String> baseUrl) {}

  /**
   * Where things are kept: a folder, and a database that is in it unless told otherwise.
   *
   * @param node from 1; those after the first find everything in the database that they share
   */
  record Storage(Path data, String databaseUrl, int node) {

    boolean isFirstNode() {
      return node == 1;
    }

    /** Of this node alone. */
    Path webFiles() {
      return data.resolve("tomcat-" + node);
    }
  }

  /**
   * What is loaded at the start.
   *
   * @param clients whether the demo projects come with their clients
   */
  record Content(Optional<Path> export, Path plugin, boolean clients) {

    /** Projects of an export are nobody's here to set up. */
    boolean bringsClients() {
      return clients && export.isEmpty();
    }
  }

  /**
   * @throws BadSetting for the first property that can't be used
   */
  static Settings of(Properties properties) {
    return new Settings(
        new Address(port(properties), baseUrl(properties)),
        storage(properties),
        content(properties),
        flag(properties, "on"),
        zone(properties));
  }

  private static int port(Properties properties) {
    String port =
        text(properties, "port")
            .orElseGet(() -> Integer.toString(PORT_BEFORE_THE_FIRST + node(properties)));
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LAST_PORT) {
      throw new BadSetting("port", port, "is not a port; give 0 to 65535");
    }
    return Integer.parseInt(port);
  }

  private static Optional<String> baseUrl(Properties properties) {
    Optional<String> url = text(properties, "baseUrl");
    if (url.isPresent() && !url.get().matches("https?://[^/?#\\s]+(/[^?#\\s]*[^/?#\\s])?")) {
      throw new BadSetting("baseUrl", url.get(), "is not an address such as https://jira.example");
    }
    return url;
  }

  private static Storage storage(Properties properties) {
    Path data = path(properties, "data").orElse(Path.of("target", "host-data")).toAbsolutePath();
    String url = text(properties, "db").orElseGet(() -> fileIn(data));
    if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
      throw new BadSetting("db", url, "is neither jdbc:h2:… nor jdbc:postgresql:…");
    }
    return new Storage(data, url, node(properties, url));
  }

  private static int node(Properties properties, String url) {
    int node = node(properties);
    if (node > 1 && !url.startsWith("jdbc:postgresql:")) {
      throw new BadSetting(
          "node", Integer.toString(node), "needs -Ddb=jdbc:postgresql:…, for nodes to share");
    }
    return node;
  }

  private static int node(Properties properties) {
    String node = text(properties, "node").orElse("1");
    if (!node.matches("[1-9]")) {
      throw new BadSetting("node", node, "is not a node; give 1 to 9");
    }
    return Integer.parseInt(node);
  }

  /**
   * Without OPTIMIZE_REUSE_RESULTS=FALSE, H2 may give a connection the rows of before until their
   * table is written to again, as no other database of Jira's does. Without WRITE_DELAY=0, H2 would
   * lose commits when the process is killed; and it is for the host to close the database, after
   * everything that uses it.
   */
  private static String fileIn(Path data) {
    return "jdbc:h2:file:"
        + data.resolve("jira")
        + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_ON_EXIT=FALSE";
  }

  private static Content content(Properties properties) {
    Path plugin =
        path(properties, "plugin")
            .orElseThrow(() -> new BadSetting("plugin", "", "give the plugin's jar"));
    Optional<Path> export = path(properties, "export");
    if (export.isPresent() && node(properties) > 1) {
      throw new BadSetting("export", export.get().toString(), "is for the first node to load");
    }
    return new Content(export, plugin, flag(properties, "clients"));
  }

  /** True unless told otherwise. */
  private static boolean flag(Properties properties, String name) {
    String value = text(properties, name).orElse("true");
    if (!value.equals("true") && !value.equals("false")) {
      throw new BadSetting(name, value, "is neither true nor false");
    }
    return Boolean.parseBoolean(value);
  }

  private static ZoneId zone(Properties properties) {
    String zone = text(properties, "zone").orElse("UTC");
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new BadSetting("zone", zone, "is not a time zone such as Europe/Oslo");
    }
  }

  private static Optional<Path> path(Properties properties, String name) {
    Optional<String> text = text(properties, name);
    try {
      return text.map(Path::of);
    } catch (InvalidPathException e) {
      throw new BadSetting(name, text.orElse(""), "is not a path");
    }
  }

  /** Maven hands over an empty text for a property that nobody gave. */
  private static Optional<String> text(Properties properties, String name) {
    return Optional.ofNullable(properties.getProperty(name)).filter(text -> !text.isBlank());
  }
}
