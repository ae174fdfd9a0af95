package org.ballincourt.host.plugin.osgi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ballincourt.host.plugin.module.RefusedException;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** The list of packages that Jira lets plugins import: {@code exports.txt}. */
public final class ExportedPackages {

  private final List<ExportedPackage> packages;

  private ExportedPackages(List<ExportedPackage> packages) {
    this.packages = packages;
  }

  /** The list that comes with the host. */
  public static ExportedPackages ofJira() {
    ClassLoader loader = ExportedPackages.class.getClassLoader();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(loader.getResourceAsStream("exports.txt")),
            StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws RefusedException if a line is wrong, or the host's class path lacks one of the packages
   */
  public static ExportedPackages read(Reader list) {
    List<ExportedPackage> packages =
        new BufferedReader(list)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(ExportedPackage::parse)
            .toList();
    packages.forEach(each -> each.requireOn(ExportedPackages.class.getClassLoader()));
    return new ExportedPackages(packages);
  }

  String clauses() {
    return packages.stream().map(ExportedPackage::clause).collect(Collectors.joining(","));
  }

  /**
   * Asks for every import, also for those that are optional.
   *
   * @throws RefusedException naming the import and the bundle
   */
  void requireImportsOf(Bundle bundle) {
    bundle
        .adapt(BundleRevision.class)
        .getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE)
        .forEach(this::requireImport);
  }

  private void requireImport(BundleRequirement wanted) {
    String filter = wanted.getDirectives().get(PackageNamespace.REQUIREMENT_FILTER_DIRECTIVE);
    if (packages.stream().noneMatch(each -> matches(filter, each))) {
      throw new RefusedException(
          "bundle "
              + wanted.getRevision().getSymbolicName()
              + " imports a package that Jira does not export: "
              + filter);
    }
  }

  private static boolean matches(String filter, ExportedPackage exported) {
    try {
      return FrameworkUtil.createFilter(filter).matches(exported.attributes());
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("the framework made a wrong filter", e);
    }
  }
}
