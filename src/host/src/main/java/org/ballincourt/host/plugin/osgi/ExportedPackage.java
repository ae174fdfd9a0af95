package org.ballincourt.host.plugin.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Map;
import org.ballincourt.host.plugin.module.RefusedException;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;

/** One package that Jira lets plugins import, at the version it exports it as. */
record ExportedPackage(String name, Version version) {

  /**
   * @param line name, version and evidence, with blanks between
   */
  static ExportedPackage parse(String line) {
    String[] columns = line.split("\\s+", 3);
    if (columns.length < 3) {
      throw new RefusedException("exports.txt: '" + line + "' is not: package version evidence");
    }
    return new ExportedPackage(columns[0], Version.parseVersion(columns[1]));
  }

  /** What a bundle's import is matched against. */
  Map<String, Object> attributes() {
    return Map.of(PackageNamespace.PACKAGE_NAMESPACE, name, "version", version);
  }

  String clause() {
    return name + ";version=\"" + version + "\"";
  }

  void requireOn(ClassLoader loader) {
    if (loader.getResource(folder()) == null && !isOfJava() && !isInJarOf(loader)) {
      throw new RefusedException("exports.txt: the host has no package " + name);
    }
  }

  private String folder() {
    return name.replace('.', '/') + "/";
  }

  /** Some jars, Tomcat's among them, have files in folders that they do not list. */
  private boolean isInJarOf(ClassLoader loader) {
    return loader.resources("META-INF/MANIFEST.MF").anyMatch(this::isInJarWith);
  }

  private boolean isInJarWith(URL manifest) {
    try {
      return manifest.openConnection() instanceof JarURLConnection jar
          && jar.getJarFile().stream().anyMatch(file -> file.getName().startsWith(folder()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOfJava() {
    return ModuleLayer.boot().modules().stream()
        .anyMatch(module -> module.getPackages().contains(name));
  }
}
