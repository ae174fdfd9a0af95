package org.ballincourt.host.plugin.fragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.ballincourt.host.plugin.module.web.WebPanelModule;
import org.ballincourt.host.plugin.velocity.Templates;

/** One web panel with its condition, its context provider and its template. */
final class WebPanel {

  private final WebPanelModule module;
  private final Predicate<Map<String, Object>> condition;
  private final ContextProvider provider;

  private WebPanel(
      WebPanelModule module, Predicate<Map<String, Object>> condition, ContextProvider provider) {
    this.module = module;
    this.condition = condition;
    this.provider = provider;
  }

  /** Makes the classes that the module names and initialises them. */
  static WebPanel of(WebPanelModule module, Workshop workshop) {
    return new WebPanel(
        module,
        workshop.condition(module.conditions()),
        workshop.provider(module.content().contextProvider()));
  }

  WebPanelModule module() {
    return module;
  }

  boolean isShown(Map<String, Object> page) {
    return condition.test(page);
  }

  /**
   * @param page what the page knows: its values override none of the provider's
   */
  String render(Templates templates, Map<String, Object> page) {
    Map<String, Object> values = new HashMap<>(page);
    values.putAll(provider.getContextMap(page));
    return templates.render(module.content().template(), values);
  }
}
