package org.ballincourt.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A jar of the sample plugin, of which a test changes what it is about. */
public final class PluginJarFile {

  public static final String KEY = "org.example.notes";

  private static final String SAMPLE = "org/ballincourt/host/plugin/sample/";
  private static final List<String> FILES =
      List.of(
          "atlassian-plugin.xml",
          "META-INF/spring/plugin-context.xml",
          "META-INF/plugin-components/component",
          "META-INF/plugin-components/imports",
          "i18n/notes.properties",
          "i18n/notes_de.properties",
          "templates/notes.vm",
          "templates/word.vm",
          "images/notes.svg",
          "js/notes.js",
          "css/notes.css");

  private final Manifest manifest = new Manifest();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  public PluginJarFile() {
    headers().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    with("Bundle-ManifestVersion", "2");
    with("Bundle-SymbolicName", KEY);
    with("Bundle-Version", "1.0.0");
    with("Atlassian-Plugin-Key", KEY);
    with("Spring-Context", "*");
    with(
        "Import-Package",
        "com.atlassian.activeobjects.external,com.atlassian.annotations.security,"
            + "com.atlassian.templaterenderer,jakarta.servlet,jakarta.servlet.http,com.atlassian.event.api,com.atlassian.sal.api.lifecycle,"
            + "com.atlassian.scheduler,com.atlassian.scheduler.config,jakarta.annotation,"
            + "org.springframework.beans.factory,com.atlassian.jira.plugin.webfragment.conditions,"
            + "com.atlassian.jira.plugin.webfragment.contextproviders,"
            + "com.atlassian.jira.plugin.webfragment.model,com.atlassian.jira.user,com.atlassian.jira.project,"
            + "com.atlassian.jira.bc,com.atlassian.jira.task.context,com.atlassian.jira.user.anonymize,com.atlassian.jira.util,"
            + "com.atlassian.jira,com.atlassian.jira.jql.operand,com.atlassian.jira.jql.query,"
            + "com.atlassian.jira.plugin.jql.function,com.atlassian.query.clause,com.atlassian.query.operand,"
            + "com.atlassian.jira.issue,com.atlassian.jira.plugin.workflow,"
            + "com.atlassian.jira.workflow.condition,com.atlassian.jira.workflow.function.issue,"
            + "com.opensymphony.module.propertyset,com.opensymphony.workflow,"
            + "com.opensymphony.workflow.loader,"
            + "com.atlassian.plugin.web,com.atlassian.plugins.rest.api.security.annotation,"
            + "com.atlassian.sal.api.transaction,"
            + "com.fasterxml.jackson.annotation;version=\"[2,3)\","
            + "jakarta.inject;version=\"[2,3)\",jakarta.ws.rs;version=\"[3,4)\","
            + "jakarta.ws.rs.ext;version=\"[3,4)\",jakarta.ws.rs.core;version=\"[3,4)\",net.java.ao,net.java.ao.schema");
    FILES.forEach(file -> entries.put(file, resource("sample-plugin/" + file)));
    classFiles().forEach(file -> entries.put(SAMPLE + file, resource(SAMPLE + file)));
  }

  /** Sets a header of the manifest. */
  public PluginJarFile with(String header, String value) {
    headers().putValue(header, value);
    return this;
  }

  public PluginJarFile without(String header) {
    headers().remove(new Attributes.Name(header));
    return this;
  }

  public PluginJarFile withFile(String name, String text) {
    entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public PluginJarFile withoutFile(String name) {
    entries.remove(name);
    return this;
  }

  /** Changes the first such text in a file. */
  public PluginJarFile changing(String file, String from, String to) {
    String text = new String(entries.get(file), StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " has no " + from);
    }
    return withFile(file, text.replace(from, to));
  }

  /** Changes the descriptor. */
  public PluginJarFile describing(String from, String to) {
    return changing("atlassian-plugin.xml", from, to);
  }

  public Path writeTo(Path folder) throws IOException {
    Path file = folder.resolve("notes.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        jar.putNextEntry(new ZipEntry(entry.getKey()));
        jar.write(entry.getValue());
      }
    }
    return file;
  }

  private Attributes headers() {
    return manifest.getMainAttributes();
  }

  private static List<String> classFiles() {
    try (Stream<Path> files =
        Files.list(Path.of(PluginJarFile.class.getResource("sample").toURI()))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream stream = PluginJarFile.class.getClassLoader().getResourceAsStream(name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
