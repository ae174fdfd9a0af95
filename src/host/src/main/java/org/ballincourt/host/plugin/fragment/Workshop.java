package org.ballincourt.host.plugin.fragment;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import java.util.function.Predicate;
import org.ballincourt.host.plugin.module.ModuleClass;
import org.ballincourt.host.plugin.module.web.Conditions;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.ballincourt.host.plugin.spring.PluginContext;
import org.ballincourt.host.plugin.velocity.Templates;

/** What the plugin's fragments are made of: its classes, its beans and its templates. */
public record Workshop(PluginBundle bundle, PluginContext context, Templates templates) {

  /** Asked about what a page knows. */
  public Predicate<Map<String, Object>> condition(Conditions conditions) {
    return ShownWhen.of(
        conditions, each -> context.create(bundle.load(each.className(), Condition.class)));
  }

  /** Made and initialised. */
  public ContextProvider provider(ModuleClass module) {
    ContextProvider provider =
        context.create(bundle.load(module.className(), ContextProvider.class));
    provider.init(module.params());
    return provider;
  }
}
