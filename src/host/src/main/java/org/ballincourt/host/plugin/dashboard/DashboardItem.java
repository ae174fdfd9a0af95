package org.ballincourt.host.plugin.dashboard;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ballincourt.host.plugin.fragment.PageValues;
import org.ballincourt.host.plugin.fragment.Workshop;
import org.ballincourt.host.plugin.module.web.DashboardItemModule;
import org.ballincourt.host.plugin.velocity.Templates;

/** One dashboard item with its condition, its context provider and its template. */
record DashboardItem(
    DashboardItemModule module,
    Predicate<Map<String, Object>> condition,
    Optional<ContextProvider> provider,
    Templates templates) {

  /** Makes the classes that the module names and initialises them. */
  static DashboardItem of(DashboardItemModule module, Workshop workshop) {
    return new DashboardItem(
        module,
        workshop.condition(module.conditions()),
        module.content().contextProvider().map(workshop::provider),
        workshop.templates());
  }

  boolean isShown(Map<String, Object> page) {
    return condition.test(page);
  }

  Gadget gadget(String pluginKey, PageValues values) {
    DashboardItemModule.Content content = module.content();
    return new Gadget(
        pluginKey + ":" + module.key(),
        words(values),
        new Gadget.Behaviour(content.amdModule(), content.configurable()),
        content.template().map(template -> render(template, values.map())).orElse(""));
  }

  private Gadget.Words words(PageValues values) {
    DashboardItemModule.Definition definition = module.definition();
    return new Gadget.Words(
        values.texts().getText(definition.titleKey()),
        values.texts().getText(definition.descriptionKey()),
        definition.author(),
        definition.thumbnail());
  }

  private String render(String template, Map<String, Object> page) {
    Map<String, Object> all = new HashMap<>(page);
    provider.ifPresent(each -> all.putAll(each.getContextMap(page)));
    return templates.render(template, all);
  }
}
