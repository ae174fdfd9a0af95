package org.ballincourt.host.plugin.panel;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.ballincourt.host.plugin.module.ModuleClass;
import org.ballincourt.host.plugin.module.web.WebPanelModule;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.ballincourt.host.plugin.spring.PluginContext;
import org.ballincourt.host.plugin.velocity.Templates;

/** One web panel with its condition, its context provider and its template. */
public final class WebPanel {

  private final WebPanelModule module;
  private final ShownWhen condition;
  private final ContextProvider provider;

  private WebPanel(WebPanelModule module, ShownWhen condition, ContextProvider provider) {
    this.module = module;
    this.condition = condition;
    this.provider = provider;
  }

  /** Makes the classes that the module names and initialises them. */
  public static WebPanel of(WebPanelModule module, PluginBundle bundle, PluginContext context) {
    ShownWhen condition =
        ShownWhen.of(
            module.conditions(),
            each -> context.create(bundle.load(each.className(), Condition.class)));
    ModuleClass filler = module.content().contextProvider();
    ContextProvider provider =
        context.create(bundle.load(filler.className(), ContextProvider.class));
    provider.init(filler.params());
    return new WebPanel(module, condition, provider);
  }

  public WebPanelModule module() {
    return module;
  }

  public boolean isShown(Map<String, Object> page) {
    return condition.test(page);
  }

  /**
   * @param page what the page knows: its values override none of the provider's
   */
  public String render(Templates templates, Map<String, Object> page) {
    Map<String, Object> values = new HashMap<>(page);
    values.putAll(provider.getContextMap(page));
    return templates.render(module.content().template(), values);
  }
}
