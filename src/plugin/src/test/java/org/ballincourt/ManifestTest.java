package org.ballincourt;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballincourt.testing.BuiltPlugin;
import org.ballincourt.testing.PluginDescriptor;
import org.junit.Before;
import org.junit.Test;

public class ManifestTest {

  /** Packages that only the descriptor, Spring's XML or a template asks for. */
  private static final Set<String> ASKED_FOR_BY_FILES = Set.of();

  /** Read while the plugin is built; the JVM passes over an annotation whose class is not there. */
  private static final Set<String> FOR_THE_BUILD =
      Set.of(
          "com.atlassian.plugin.spring.scanner.annotation.export",
          "com.atlassian.plugin.spring.scanner.annotation.imports");

  /** Released together with Jira, and without versions that a plugin could hold on to. */
  private static final String WITHOUT_VERSION =
      "(com\\.atlassian|com\\.opensymphony|net\\.java\\.ao|org\\.ofbiz)(\\..*)?";

  private static final Pattern MAJOR_RANGE = Pattern.compile("version=\"\\[(\\d+),(\\d+)\\)\"");

  private Attributes headers;

  @Before
  public void readManifest() throws IOException {
    try (InputStream file =
        Files.newInputStream(BuiltPlugin.CONTENT.resolve("META-INF/MANIFEST.MF"))) {
      headers = new Manifest(file).getMainAttributes();
    }
  }

  @Test
  public void importsWhatTheCodeRefersToAndNothingElse() {
    Set<String> needed = new TreeSet<>(ASKED_FOR_BY_FILES);
    BuiltPlugin.packagesNamed().stream().filter(ManifestTest::isForeign).forEach(needed::add);
    needed.removeAll(BuiltPlugin.packagesHeld());

    assertEquals(needed, imports().keySet());
  }

  @Test
  public void asksJirasOwnPackagesForNoVersion() {
    imports()
        .forEach(
            (name, attributes) -> {
              if (name.matches(WITHOUT_VERSION)) {
                assertEquals(name, "", attributes);
              }
            });
  }

  @Test
  public void asksTheOthersForOneMajorVersion() {
    imports()
        .forEach(
            (name, attributes) -> {
              if (!name.matches(WITHOUT_VERSION)) {
                assertTrue(name + " " + attributes, isOneMajorVersion(attributes));
              }
            });
  }

  @Test
  public void leavesNoPackageToChance() {
    assertNull(headers.getValue("DynamicImport-Package"));
    imports().forEach((name, attributes) -> assertEquals(-1, attributes.indexOf("optional")));
  }

  @Test
  public void exportsNothing() {
    assertNull(headers.getValue("Export-Package"));
  }

  @Test
  public void goesByTheKeyOfTheDescriptor() {
    assertEquals(PluginDescriptor.read().pluginKey(), headers.getValue("Atlassian-Plugin-Key"));
  }

  @Test
  public void lastsAsLongAsItsSpringContext() {
    assertEquals("*", headers.getValue("Spring-Context"));
  }

  private static boolean isForeign(String name) {
    return !name.matches("(java|org\\.ballincourt)(\\..*)?") && !FOR_THE_BUILD.contains(name);
  }

  private static boolean isOneMajorVersion(String attributes) {
    Matcher range = MAJOR_RANGE.matcher(attributes);
    return range.matches()
        && Integer.parseInt(range.group(2)) == Integer.parseInt(range.group(1)) + 1;
  }

  /** What stands behind each package that is imported. */
  private Map<String, String> imports() {
    Map<String, String> imports = new TreeMap<>();
    for (String clause : clauses(headers.getValue("Import-Package"))) {
      String[] parts = clause.split(";", 2);
      imports.put(parts[0], parts.length == 1 ? "" : parts[1]);
    }
    return imports;
  }

  private static List<String> clauses(String header) {
    String outsideQuotes = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    return List.of(header.split(outsideQuotes));
  }
}
