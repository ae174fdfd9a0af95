package org.ballincourt.host.export;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** A small export to try the host on: six issues of the project LUM. */
public final class Lumen {

  private Lumen() {}

  public static Path export() {
    try {
      return Path.of(Lumen.class.getResource("/lumen.json").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
