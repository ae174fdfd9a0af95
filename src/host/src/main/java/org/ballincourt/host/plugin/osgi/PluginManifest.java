package org.ballincourt.host.plugin.osgi;

import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.ballincourt.host.plugin.module.RefusedException;

/** The manifest of a plugin's jar. */
final class PluginManifest {

  private static final Set<String> KNOWN =
      Set.of(
          "Manifest-Version",
          "Created-By",
          "Bundle-ManifestVersion",
          "Bundle-SymbolicName",
          "Bundle-Name",
          "Bundle-Description",
          "Bundle-Version",
          "Bundle-Vendor",
          "Import-Package",
          "Private-Package",
          "Atlassian-Plugin-Key",
          "Spring-Context");

  private final Attributes headers;

  PluginManifest(Manifest manifest) {
    this.headers = manifest.getMainAttributes();
  }

  void requireKnownHeaders() {
    for (Object header : headers.keySet()) {
      if (!KNOWN.contains(header.toString())) {
        throw new RefusedException("MANIFEST.MF: header '" + header + "' is not supported");
      }
    }
    require("Spring-Context", "*");
  }

  /** Demands the key that the descriptor has. */
  void requireKey(String key) {
    require("Atlassian-Plugin-Key", key);
  }

  private void require(String header, String value) {
    String found = headers.getValue(header);
    if (!value.equals(found)) {
      throw new RefusedException(
          "MANIFEST.MF: " + header + " is '" + found + "', it should be '" + value + "'");
    }
  }
}
