package org.ballincourt.host.plugin.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.ballincourt.host.plugin.module.web.WebResourceModule;
import org.ballincourt.host.plugin.module.web.WebResourceModule.Download;
import org.ballincourt.host.plugin.osgi.PluginBundle;

/** Reads the declared files of one plugin from its bundle. */
record WebResourceFiles(String pluginKey, PluginBundle bundle, ScriptTexts texts) {

  Stream<WebResource> of(WebResourceModule module) {
    return module.downloads().stream().map(download -> read(module, download));
  }

  /** As in {@code plugin:module}. */
  String keyOf(WebResourceModule module) {
    return pluginKey + ":" + module.key();
  }

  private WebResource read(WebResourceModule module, Download download) {
    String address = "/" + keyOf(module) + "/" + download.name();
    byte[] bytes = bytes(download.location());
    return module.isTranslated(download)
        ? WebResource.translated(module, address, bytes, texts)
        : WebResource.plain(module, address, bytes);
  }

  private byte[] bytes(String location) {
    try (InputStream stream = bundle.file(location).openStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
