package org.ballincourt.host.plugin.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.ballincourt.host.plugin.descriptor.DescriptorFile;
import org.ballincourt.host.plugin.descriptor.PluginDescriptor;
import org.ballincourt.host.plugin.module.RefusedException;

/** The jar that an administrator would upload, checked before anything in it runs. */
public record PluginJar(Path file, PluginDescriptor descriptor) {

  /** What belongs to Jira, Spring and the entity engine; a copy in the jar would break them. */
  private static final List<String> NOT_SHIPPED =
      List.of("com/atlassian/", "org/springframework/", "net/java/ao/");

  /** What Spring and its scanner are read from, of all that may lie in these two folders. */
  private static final Pattern READ =
      Pattern.compile(
          "META-INF/(spring/(plugin-context\\.xml)?|plugin-components/(component|imports|exports)?)");

  private static final Pattern SPRINGS = Pattern.compile("META-INF/(spring|plugin-components)/.*");

  /**
   * @throws RefusedException if the jar could not be installed
   */
  public static PluginJar open(Path file) {
    try (JarFile jar = new JarFile(file.toFile())) {
      PluginManifest manifest = new PluginManifest(manifestOf(jar));
      manifest.requireKnownHeaders();
      jar.stream().map(ZipEntry::getName).forEach(PluginJar::require);
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

  private static void require(String entry) {
    if (NOT_SHIPPED.stream().anyMatch(entry::startsWith)) {
      throw new RefusedException("the jar ships " + entry + ", which is Jira's own");
    }
    if (SPRINGS.matcher(entry).matches() && !READ.matcher(entry).matches()) {
      throw new RefusedException("the jar has " + entry + ", which is not supported");
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
