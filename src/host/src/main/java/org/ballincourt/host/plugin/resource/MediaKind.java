package org.ballincourt.host.plugin.resource;

import java.util.Arrays;
import java.util.Locale;
import org.ballincourt.host.plugin.module.RefusedException;

/** The kinds of files that a web-resource may have. */
enum MediaKind {
  JS("text/javascript;charset=UTF-8", "<script defer src=\"%s\"></script>"),
  CSS("text/css;charset=UTF-8", "<link rel=\"stylesheet\" href=\"%s\">"),
  SVG("image/svg+xml", ""),
  PNG("image/png", "");

  private final String contentType;
  private final String tag;

  MediaKind(String contentType, String tag) {
    this.contentType = contentType;
    this.tag = tag;
  }

  static MediaKind ofFile(String name) {
    return Arrays.stream(values())
        .filter(kind -> name.endsWith(kind.ending()))
        .findFirst()
        .orElseThrow(
            () -> new RefusedException("web-resource file " + name + " is of no known kind"));
  }

  private String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  String contentType() {
    return contentType;
  }

  /** What loads the file; empty for pictures, which styles and scripts ask for. */
  String tag(String address) {
    return String.format(tag, address);
  }
}
