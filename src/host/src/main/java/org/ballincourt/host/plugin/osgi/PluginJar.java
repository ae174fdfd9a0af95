package org.ballincourt.host.plugin.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.ballincourt.host.plugin.module.DescriptorFile;
import org.ballincourt.host.plugin.module.PluginDescriptor;
import org.ballincourt.host.plugin.module.RefusedException;

/** The jar that an administrator would upload, checked before anything in it runs. */
public record PluginJar(Path file, PluginDescriptor descriptor) {

  /** What belongs to Jira, Spring and the entity engine; a copy in the jar would break them. */
  private static final List<String> NOT_SHIPPED =
      List.of("com/atlassian/", "org/springframework/", "net/java/ao/");

  /**
   * @throws RefusedException if the jar could not be installed
   */
  public static PluginJar open(Path file) {
    try (JarFile jar = new JarFile(file.toFile())) {
      PluginManifest manifest = new PluginManifest(manifestOf(jar));
      manifest.requireKnownHeaders();
      jar.stream().forEach(PluginJar::requireOwn);
      PluginDescriptor descriptor = descriptorOf(jar);
      manifest.requireKey(descriptor.key());
      return new PluginJar(file, descriptor);
    } catch (IOException e) {
      throw new RefusedException(file.toString(), e);
    }
  }

  private static Manifest manifestOf(JarFile jar) throws IOException {
    if (jar.getManifest() == null) {
      throw new RefusedException(jar.getName() + " has no manifest");
    }
    return jar.getManifest();
  }

  private static void requireOwn(ZipEntry entry) {
    if (NOT_SHIPPED.stream().anyMatch(entry.getName()::startsWith)) {
      throw new RefusedException("the jar ships " + entry.getName() + ", which is Jira's own");
    }
  }

  private static PluginDescriptor descriptorOf(JarFile jar) throws IOException {
    ZipEntry entry = jar.getEntry(DescriptorFile.NAME);
    if (entry == null) {
      throw new RefusedException("the jar has no " + DescriptorFile.NAME);
    }
    try (InputStream xml = jar.getInputStream(entry)) {
      return DescriptorFile.parse(xml);
    }
  }
}
