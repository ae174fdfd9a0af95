package org.ballincourt.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/**
 * Tomcat, for this machine only, since the passwords are no secret. It answers {@code /status} from
 * the first moment and everything else once the site is opened.
 */
public final class WebServer implements AutoCloseable {
  private final Tomcat tomcat = new Tomcat();
  private final String contextPath;
  private volatile State state = State.STARTING;

  private WebServer(String contextPath) {
    this.contextPath = contextPath;
  }

  /**
   * @param port 0 for one that is free
   * @param work where Tomcat may keep its files
   */
  public static WebServer start(String contextPath, int port, Path work) {
    refuseIfInUse(port);
    WebServer server = new WebServer(contextPath);
    try {
      server.tomcat.setBaseDir(Files.createDirectories(work).toString());
      server.tomcat.setConnector(connector(port));
      server.tomcat.getHost().getPipeline().addValve(shortErrors());
      server.tomcat.getHost().addChild(server.waitingRoom());
      server.tomcat.start();
      return server;
    } catch (LifecycleException e) {
      throw new IllegalStateException("Tomcat does not start: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("There is no writing to " + work, e);
    }
  }

  /** Tomcat itself would only tell its log. */
  private static void refuseIfInUse(int port) {
    try {
      new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    } catch (IOException e) {
      throw new IllegalStateException(
          "Port %d can't be opened: %s. Choose another with -Dport="
              .formatted(port, e.getMessage()),
          e);
    }
  }

  private static Connector connector(int port) {
    Connector connector = new Connector();
    connector.setPort(port);
    connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
    connector.setThrowOnFailure(true);
    return connector;
  }

  /** What failed, and where, is for the log alone. */
  private static ErrorReportValve shortErrors() {
    ErrorReportValve errors = new ErrorReportValve();
    errors.setShowReport(false);
    errors.setShowServerInfo(false);
    return errors;
  }

  /** Stands at the root, so that the site, once there, takes its path over from it. */
  private Context waitingRoom() {
    Context context = context("");
    add(context, contextPath + "/status", new StatusServlet(() -> state));
    return context;
  }

  /** Opens the site; the content puts servlets and filters into its context. */
  public void open(Consumer<Context> content) {
    Context context = context(contextPath);
    add(context, "/status", new StatusServlet(() -> state));
    content.accept(context);
    tomcat.getHost().addChild(context);
    if (!context.getState().isAvailable()) {
      throw new IllegalStateException("The site does not start; the log above says why");
    }
  }

  private static Context context(String path) {
    StandardContext context = new StandardContext();
    context.setName(path);
    context.setPath(path);
    context.addLifecycleListener(new Tomcat.FixContextListener());
    Tomcat.addDefaultMimeTypeMappings(context);
    context.setCookieProcessor(laxCookies());
    context.setManager(forgetfulSessions());
    leaveOtherThreadsAlone(context);
    return context;
  }

  /** What Tomcat cleans up for applications that come and go; this one goes with the process. */
  private static void leaveOtherThreadsAlone(StandardContext context) {
    context.setClearReferencesObjectStreamClassCaches(false);
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
  }

  private static Rfc6265CookieProcessor laxCookies() {
    Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
    cookies.setSameSiteCookies("lax");
    return cookies;
  }

  /** Sessions end with the host. */
  private static StandardManager forgetfulSessions() {
    StandardManager sessions = new StandardManager();
    sessions.setPathname(null);
    return sessions;
  }

  /** Puts a servlet at a path or pattern; it starts with the context. */
  public static void add(Context context, String pattern, Servlet servlet) {
    Tomcat.addServlet(context, pattern, servlet);
    context.addServletMappingDecoded(pattern, pattern);
  }

  /** Puts a filter at a path or pattern, behind those that are there already. */
  public static void add(Context context, String pattern, Filter filter) {
    FilterDef definition = new FilterDef();
    definition.setFilterName(filter.getClass().getName());
    definition.setFilter(filter);
    context.addFilterDef(definition);
    FilterMap place = new FilterMap();
    place.setFilterName(definition.getFilterName());
    place.addURLPattern(pattern);
    context.addFilterMap(place);
  }

  public void running() {
    state = State.RUNNING;
  }

  public int port() {
    return tomcat.getConnector().getLocalPort();
  }

  public String url() {
    return "http://localhost:" + port() + contextPath;
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException("Tomcat does not stop", e);
    }
  }
}
