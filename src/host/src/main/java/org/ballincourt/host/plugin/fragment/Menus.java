package org.ballincourt.host.plugin.fragment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.plugin.descriptor.PluginDescriptor;
import org.ballincourt.host.plugin.module.web.WebItemModule;
import org.ballincourt.host.plugin.module.web.WebSectionModule;

/** The plugin's links in Jira's menus. */
public final class Menus {

  private final List<WebSectionModule> sections;
  private final List<WebItem> items;
  private final String base;

  private Menus(List<WebSectionModule> sections, List<WebItem> items, String base) {
    this.sections = sections;
    this.items = items;
    this.base = base;
  }

  /**
   * @param base path of Jira, as in {@code /jira}
   */
  public static Menus of(PluginDescriptor plugin, Workshop workshop, String base) {
    List<WebSectionModule> sections =
        plugin.modules(WebSectionModule.class).stream()
            .sorted(Comparator.comparing(WebSectionModule::weight))
            .toList();
    List<WebItem> items =
        plugin.modules(WebItemModule.class).stream()
            .sorted(Comparator.comparing(module -> module.place().weight()))
            .map(module -> WebItem.of(module, workshop))
            .toList();
    return new Menus(sections, items, base);
  }

  /** The sections of the administration that have anything to show, by weight. */
  public List<MenuSection> administration(PageValues page) {
    return sections.stream()
        .map(section -> section(section, page))
        .filter(section -> !section.items().isEmpty())
        .toList();
  }

  private MenuSection section(WebSectionModule section, PageValues page) {
    return new MenuSection(
        page.texts().getText(section.labelKey()), items(section.section(), page));
  }

  /** The links of a section that are to be shown, by weight. */
  public List<MenuItem> items(String section, PageValues page) {
    Map<String, Object> values = page.map();
    return items.stream()
        .filter(item -> item.isIn(section))
        .filter(item -> item.condition().test(values))
        .map(item -> item.item(page, base))
        .toList();
  }
}
