package org.ballincourt.host.plugin.resource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballincourt.host.plugin.descriptor.PluginDescriptor;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.web.WebResourceModule;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.ballincourt.host.plugin.text.Texts;

/** All files that the plugin declares; nothing else in its jar can be asked for. */
public final class WebResources {

  private final Set<String> keys;
  private final List<WebResource> files;
  private final Map<String, WebResource> byAddress;

  private WebResources(Set<String> keys, List<WebResource> files) {
    this.keys = keys;
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
    List<WebResourceModule> modules = plugin.modules(WebResourceModule.class);
    List<WebResource> files = modules.stream().flatMap(reader::of).toList();
    files.forEach(file -> file.content(Locale.ROOT));
    return new WebResources(
        modules.stream().map(reader::keyOf).collect(Collectors.toUnmodifiableSet()), files);
  }

  private void requireKnown(String key) {
    if (!WebResourceModule.ON_EVERY_PAGE.contains(key) && !keys.contains(key)) {
      throw new RefusedException("a page needs the unknown web-resource " + key);
    }
  }

  /**
   * @param address {@code /plugin:module/name}
   */
  Optional<WebResource> at(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /**
   * Whether there is such a file.
   *
   * @param address {@code /plugin:module/name}
   */
  public boolean has(String address) {
    return byAddress.containsKey(address);
  }

  /**
   * The tags for a page of that context with those needs, in the order of the descriptor.
   *
   * @param contextPath as in {@code /jira}
   * @throws RefusedException if the page needs a web-resource that there is not
   */
  public String tags(String context, PageNeeds needs, String contextPath) {
    needs.resourceKeys().forEach(this::requireKnown);
    return files.stream()
        .filter(file -> file.isLoadedIn(context) || file.isNeeded(needs))
        .map(file -> file.tag(contextPath + ResourceServlet.PATH))
        .filter(tag -> !tag.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
