package org.ballincourt.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.court.Party;

/** The plugin as it was built, without its tests: what goes into the jar, and its sources. */
public final class BuiltPlugin implements LocationProvider {

  /** What the jar is made of. */
  public static final Path CONTENT = content();

  public static final Path SOURCES = Path.of("src/main/java");

  /** Ours; the libraries in the jar keep to rules of their own. */
  private static final Path OWN = CONTENT.resolve("org/ballincourt");

  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(OWN);

  public static JavaClasses classes() {
    return CLASSES;
  }

  /** The packages, of whomever, that the bytecode names. */
  public static Set<String> packagesNamed() {
    return files(CONTENT, ".class").stream()
        .flatMap(file -> ClassConstants.of(file).packages().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The packages that have a class in the jar. */
  public static Set<String> packagesHeld() {
    return files(CONTENT, ".class").stream()
        .map(file -> CONTENT.relativize(file).getParent().toString().replace('/', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The files of that ending, in order. */
  public static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<Location> get(Class<?> testClass) {
    return Set.of(Location.of(OWN));
  }

  private static Path content() {
    try {
      return Path.of(Party.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
