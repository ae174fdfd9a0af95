package org.ballincourt.jira;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The version of this plugin, as the build has written it into the jar. */
@Component
public class PluginVersion {

  private static final String FILE = "/ballincourt-version.properties";

  private final String version;

  public PluginVersion() {
    Properties written = new Properties();
    try (InputStream file = PluginVersion.class.getResourceAsStream(FILE)) {
      written.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.version = written.getProperty("version");
  }

  @Override
  public String toString() {
    return version;
  }
}
