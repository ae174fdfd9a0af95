package org.ballincourt.host.plugin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** The sample plugin, started and served at a free port. */
public final class RunningNotes extends ExternalResource {

  private final TemporaryFolder folder = new TemporaryFolder();
  private final HttpClient client = HttpClient.newHttpClient();
  private final PluginJarFile jar;
  private NotesHost host;
  private PluginSystem plugin;
  private Tomcat tomcat;

  RunningNotes() {
    this(new PluginJarFile());
  }

  RunningNotes(PluginJarFile jar) {
    this.jar = jar;
  }

  NotesHost host() {
    return host;
  }

  PluginSystem plugin() {
    return plugin;
  }

  @Override
  protected void before() throws Throwable {
    folder.create();
    host = new NotesHost();
    Path file = jar.writeTo(folder.getRoot().toPath());
    plugin = PluginSystem.start(file, host, host.texts);
    tomcat = new Tomcat();
    tomcat.setBaseDir(folder.newFolder().getPath());
    tomcat.setPort(0);
    Context web = tomcat.addContext("/jira", folder.newFolder().getPath());
    plugin.mount(web);
    tomcat.getConnector();
    tomcat.start();
    plugin.ready();
  }

  @Override
  protected void after() {
    plugin.close();
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
    host.close();
    folder.delete();
  }

  /** Starts a request to a path below {@code /jira}. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin() + "/jira" + path));
  }

  String origin() {
    return "http://localhost:" + tomcat.getConnector().getLocalPort();
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
