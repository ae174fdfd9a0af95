package org.ballincourt.questionnaire.answer.web.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files that the pages need; they are in the jar. */
final class Assets {

  private static final String FILE = "css/answering.css";

  static final String STYLE = FILE.substring(FILE.indexOf('/') + 1);

  private Assets() {}

  /** Empty where there is no such file. */
  static Optional<String> find(String name) {
    return name.equals(STYLE) ? Optional.of(read("/" + FILE)) : Optional.empty();
  }

  private static String read(String path) {
    try (InputStream file = Assets.class.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
