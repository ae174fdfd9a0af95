package org.ballincourt.host.plugin.resource;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.ballincourt.host.plugin.module.web.WebResourceModule;

/** One declared file of a web-resource, as each viewer gets it. */
public final class WebResource {

  private final WebResourceModule module;
  private final String address;
  private final Function<Locale, byte[]> content;

  private WebResource(WebResourceModule module, String address, Function<Locale, byte[]> content) {
    this.module = module;
    this.address = address;
    this.content = content;
    MediaKind.ofFile(address);
  }

  /**
   * @param address {@code /plugin:module/name}
   */
  static WebResource plain(WebResourceModule module, String address, byte[] bytes) {
    return new WebResource(module, address, locale -> bytes);
  }

  /** A script in which texts are put at the place of their keys. */
  static WebResource translated(
      WebResourceModule module, String address, byte[] bytes, ScriptTexts texts) {
    String script = new String(bytes, StandardCharsets.UTF_8);
    return new WebResource(
        module,
        address,
        locale -> texts.translate(script, locale).getBytes(StandardCharsets.UTF_8));
  }

  String address() {
    return address;
  }

  boolean isLoadedIn(String context) {
    return module.contexts().contains(context);
  }

  boolean isNeeded(PageNeeds needs) {
    String key = address.substring(1, address.lastIndexOf('/'));
    return needs.resourceKeys().contains(key)
        || needs.contextNames().stream().anyMatch(this::isLoadedIn);
  }

  String contentType() {
    return MediaKind.ofFile(address).contentType();
  }

  /**
   * @param base the address under which files are served
   */
  String tag(String base) {
    return MediaKind.ofFile(address).tag(base + address);
  }

  byte[] content(Locale locale) {
    return content.apply(locale);
  }
}
