package org.ballincourt.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The texts of one language.
 *
 * @param file its name, not null
 * @param texts by key
 */
public record Bundle(String file, Map<String, String> texts) {

  /** One for each file of texts. */
  public static List<Bundle> all() {
    return BuiltPlugin.files(BuiltPlugin.CONTENT.resolve("i18n"), ".properties").stream()
        .map(Bundle::read)
        .toList();
  }

  private static Bundle read(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sorted =
        texts.stringPropertyNames().stream()
            .collect(
                Collectors.toMap(key -> key, texts::getProperty, (one, two) -> one, TreeMap::new));
    return new Bundle(file.getFileName().toString(), sorted);
  }
}
