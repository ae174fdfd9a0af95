package org.ballincourt.host.plugin.resource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballincourt.host.plugin.module.PluginDescriptor;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.WebResourceModule;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.ballincourt.host.plugin.text.Texts;

/** All files that the plugin declares; nothing else in its jar can be asked for. */
public final class WebResources {

  private final List<WebResource> files;
  private final Map<String, WebResource> byAddress;

  private WebResources(List<WebResource> files) {
    this.files = files;
    this.byAddress =
        files.stream().collect(Collectors.toMap(WebResource::address, Function.identity()));
  }

  /**
   * Reads every file once, so that a missing file or text stops the start.
   *
   * @throws RefusedException if there is such a one
   */
  public static WebResources of(PluginDescriptor plugin, PluginBundle bundle, Texts texts) {
    WebResourceFiles reader = new WebResourceFiles(plugin.key(), bundle, new ScriptTexts(texts));
    List<WebResource> files =
        plugin.modules(WebResourceModule.class).stream().flatMap(reader::of).toList();
    files.forEach(file -> file.content(Locale.ROOT));
    return new WebResources(files);
  }

  /**
   * @param address {@code /plugin:module/name}
   */
  Optional<WebResource> at(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /**
   * The tags for a page of that context, in the order of the descriptor.
   *
   * @param contextPath as in {@code /jira}
   */
  public String tags(String context, String contextPath) {
    return files.stream()
        .filter(file -> file.isLoadedIn(context))
        .map(file -> file.tag(contextPath + ResourceServlet.PATH))
        .collect(Collectors.joining("\n"));
  }
}
