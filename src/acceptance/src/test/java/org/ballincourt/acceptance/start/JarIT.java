package org.ballincourt.acceptance.start;

import static org.hamcrest.CoreMatchers.hasItem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;

/** The jar that an administrator uploads. */
public final class JarIT {

  /** Commas between packages, not those inside a quoted version range. */
  private static final String COMMA = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

  private final PluginJar jar = PluginJar.underTest();

  @Test
  public void holdsNoClassOfJiraSpringOrActiveObjects() throws IOException {
    List<String> foreign =
        jar.entries().stream()
            .filter(name -> name.matches("(com/atlassian|org/springframework|net/java/ao)/.*"))
            .toList();
    assertEquals(List.of(), foreign);
  }

  @Test
  public void importsOnlyWhatTheHostExports() throws IOException {
    List<String> exported = exportedPackages();
    for (String clause : jar.importedPackages().split(COMMA)) {
      assertThat(exported, hasItem(clause.split(";")[0].strip()));
    }
  }

  private static List<String> exportedPackages() throws IOException {
    Path list = Path.of(System.getProperty("project.root"), "src", "host", "exports.txt");
    return Files.readAllLines(list).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+")[0])
        .toList();
  }
}
