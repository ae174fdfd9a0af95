package org.ballincourt.host.plugin.osgi;

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
    if (!isFolder(loader) && !isOfJava() && !PackagesOfJars.on(loader).contains(name)) {
      throw new RefusedException("exports.txt: the host has no package " + name);
    }
  }

  private boolean isFolder(ClassLoader loader) {
    return loader.getResource(name.replace('.', '/') + "/") != null;
  }

  private boolean isOfJava() {
    return ModuleLayer.boot().modules().stream()
        .anyMatch(module -> module.getPackages().contains(name));
  }
}
