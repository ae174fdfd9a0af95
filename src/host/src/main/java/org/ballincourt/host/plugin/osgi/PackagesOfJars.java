package org.ballincourt.host.plugin.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The packages that jars have classes in, also of jars that list no folders, as Tomcat's do. */
final class PackagesOfJars {

  private PackagesOfJars() {}

  /** Those of every jar that the loader reads and that has a manifest. */
  static Set<String> on(ClassLoader loader) {
    try {
      return Collections.list(loader.getResources("META-INF/MANIFEST.MF")).stream()
          .flatMap(PackagesOfJars::besides)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> besides(URL manifest) {
    try {
      URLConnection connection = manifest.openConnection();
      return connection instanceof JarURLConnection jar
          ? jar.getJarFile().stream().map(ZipEntry::getName).flatMap(PackagesOfJars::ofClass)
          : Stream.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> ofClass(String entry) {
    int end = entry.lastIndexOf('/');
    return end > 0 && entry.endsWith(".class")
        ? Stream.of(entry.substring(0, end).replace('/', '.'))
        : Stream.of();
  }
}
