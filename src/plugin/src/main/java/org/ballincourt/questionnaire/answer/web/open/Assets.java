package org.ballincourt.questionnaire.answer.web.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The files that the pages need; they are in the jar. */
final class Assets {

  static final String STYLE = "answering.css";

  private Assets() {}

  /** Empty where there is no such file. */
  static Optional<byte[]> find(String name) {
    return name.equals(STYLE) ? Optional.of(read("/css/" + STYLE)) : Optional.empty();
  }

  private static byte[] read(String path) {
    try (InputStream file = Assets.class.getResourceAsStream(path)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
