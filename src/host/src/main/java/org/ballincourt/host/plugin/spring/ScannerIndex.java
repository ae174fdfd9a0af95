package org.ballincourt.host.plugin.spring;

import java.beans.Introspector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import org.ballincourt.host.plugin.module.RefusedException;

/** The files that Spring Scanner writes into a jar: {@code META-INF/plugin-components/*}. */
final class ScannerIndex {

  private final ClassLoader loader;

  ScannerIndex(ClassLoader loader) {
    this.loader = loader;
  }

  /** A class and the name of its bean. */
  record Named(Class<?> type, String beanName) {}

  /** A bean's class and the names of the services that it is exported as. */
  record Exported(Class<?> type, List<String> services) {
    String beanName() {
      return "export of " + type.getName();
    }
  }

  List<Named> components() {
    return entries("component", this::named);
  }

  List<Named> imports() {
    return entries("imports", this::named);
  }

  List<Exported> exports() {
    return entries("exports", this::exported);
  }

  private Named named(String className, String beanName) {
    Class<?> type = load(className);
    return new Named(
        type, beanName.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : beanName);
  }

  private Exported exported(String className, String services) {
    if (services.isEmpty()) {
      throw new RefusedException("exports: " + className + " does not name its services");
    }
    return new Exported(load(className), List.of(services.split(",")));
  }

  private <T> List<T> entries(String file, BiFunction<String, String, T> reading) {
    return lines(file).stream()
        .map(line -> (line + "#").split("#", -1))
        .map(parts -> reading.apply(parts[0], parts[1]))
        .toList();
  }

  private List<String> lines(String file) {
    try (InputStream stream = loader.getResourceAsStream("META-INF/plugin-components/" + file)) {
      return stream == null ? List.of() : lines(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private Class<?> load(String className) {
    try {
      return loader.loadClass(className);
    } catch (ClassNotFoundException e) {
      throw new RefusedException("the scanner's index names a class that is not there", e);
    }
  }
}
