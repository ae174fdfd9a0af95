package org.ballincourt.host.plugin.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.felix.framework.FrameworkFactory;
import org.ballincourt.host.plugin.module.RefusedException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import org.springframework.util.FileSystemUtils;

/** A running OSGi framework whose system bundle exports what Jira exports, and nothing else. */
public final class OsgiFramework implements AutoCloseable {

  private final Framework felix;
  private final Path storage;
  private final ExportedPackages exports;

  private OsgiFramework(Framework felix, Path storage, ExportedPackages exports) {
    this.felix = felix;
    this.storage = storage;
    this.exports = exports;
  }

  /** Starts without any bundle, on a folder that goes when the framework is closed. */
  public static OsgiFramework start(ExportedPackages exports) {
    // Felix takes the one place that the JVM has for such a factory; Tomcat must not want it too
    TomcatURLStreamHandlerFactory.disable();
    Path storage = newFolder();
    Framework felix = new FrameworkFactory().newFramework(configuration(storage, exports));
    try {
      felix.start();
    } catch (BundleException e) {
      throw new IllegalStateException("the OSGi framework does not start", e);
    }
    return new OsgiFramework(felix, storage, exports);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("plugin-framework");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> configuration(Path storage, ExportedPackages exports) {
    return Map.of(
        Constants.FRAMEWORK_STORAGE,
        storage.toString(),
        Constants.FRAMEWORK_STORAGE_CLEAN,
        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
        Constants.FRAMEWORK_SYSTEMPACKAGES,
        exports.clauses(),
        // what the JVM itself generates inside a bundle's class loader
        Constants.FRAMEWORK_BOOTDELEGATION,
        "jdk.internal.reflect",
        "felix.bootdelegation.implicit",
        "false",
        "felix.log.level",
        "1");
  }

  /**
   * Installs and resolves the jar; none of its classes runs yet.
   *
   * @throws RefusedException if it wants a package that Jira does not export
   */
  public PluginBundle install(PluginJar jar) {
    try {
      Bundle bundle = felix.getBundleContext().installBundle(jar.file().toUri().toString());
      exports.requireImportsOf(bundle);
      if (!felix.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
        throw new RefusedException("bundle " + bundle + " cannot be resolved");
      }
      return new PluginBundle(bundle);
    } catch (BundleException e) {
      throw new RefusedException(jar.file().toString(), e);
    }
  }

  /** Lets plugins import that service of Jira. */
  public void register(Class<?> type, Object service) {
    felix.getBundleContext().registerService(type.getName(), type.cast(service), null);
  }

  @Override
  public void close() {
    try {
      felix.stop();
      felix.waitForStop(0);
      FileSystemUtils.deleteRecursively(storage);
    } catch (BundleException | IOException e) {
      throw new IllegalStateException("the OSGi framework does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
