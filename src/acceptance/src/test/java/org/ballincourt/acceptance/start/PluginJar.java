package org.ballincourt.acceptance.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import org.ballincourt.acceptance.jira.Launch;

/** The jar under test: what is in it, and copies of it with another descriptor. */
record PluginJar(Path path) {

  static PluginJar underTest() {
    return new PluginJar(Path.of(System.getProperty("plugin.jar")));
  }

  /** The names of all entries, those of jars inside included. */
  List<String> entries() throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return entries(new JarInputStream(stream));
    }
  }

  String importedPackages() throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      return jar.getManifest().getMainAttributes().getValue("Import-Package");
    }
  }

  /** A copy whose descriptor has one more element. */
  Path copyWithModule(String element) throws IOException {
    Path copy = Launch.freshDirectory().resolve(path.getFileName());
    Files.copy(path, copy);
    try (FileSystem jar = FileSystems.newFileSystem(copy)) {
      Path descriptor = jar.getPath("atlassian-plugin.xml");
      String end = "</atlassian-plugin>";
      Files.writeString(descriptor, Files.readString(descriptor).replace(end, element + end));
    }
    return copy;
  }

  private static List<String> entries(JarInputStream jar) throws IOException {
    List<String> names = new ArrayList<>();
    for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
      names.add(entry.getName());
      if (entry.getName().endsWith(".jar")) {
        names.addAll(entries(new JarInputStream(jar)));
      }
    }
    return names;
  }
}
