package org.ballincourt.host.plugin.dashboard;

import java.util.List;
import org.ballincourt.host.plugin.fragment.PageValues;
import org.ballincourt.host.plugin.fragment.Workshop;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.web.DashboardItemModule;
import org.ballincourt.host.plugin.resource.ResourceServlet;
import org.ballincourt.host.plugin.resource.WebResources;
import org.ballincourt.host.plugin.velocity.TemplateException;

/** The plugin's dashboard items. */
public final class Gadgets {
  private final String pluginKey;
  private final List<DashboardItem> items;

  private Gadgets(String pluginKey, List<DashboardItem> items) {
    this.pluginKey = pluginKey;
    this.items = items;
  }

  /**
   * @throws RefusedException if a class cannot be made, a template cannot be read, or a thumbnail
   *     is no file of the plugin
   */
  public static Gadgets of(
      String pluginKey,
      List<DashboardItemModule> modules,
      Workshop workshop,
      WebResources resources) {
    modules.forEach(module -> requireThumbnail(module, resources));
    modules.forEach(module -> checkTemplate(module, workshop));
    return new Gadgets(
        pluginKey, modules.stream().map(module -> DashboardItem.of(module, workshop)).toList());
  }

  private static void requireThumbnail(DashboardItemModule module, WebResources resources) {
    String thumbnail = module.definition().thumbnail();
    if (!thumbnail.startsWith(ResourceServlet.PATH)
        || !resources.has(thumbnail.substring(ResourceServlet.PATH.length()))) {
      throw new RefusedException(
          "dashboard-item " + module.key() + ": thumbnail " + thumbnail + " is no file of it");
    }
  }

  private static void checkTemplate(DashboardItemModule module, Workshop workshop) {
    try {
      module.content().template().ifPresent(workshop.templates()::check);
    } catch (TemplateException e) {
      throw new RefusedException("dashboard-item " + module.key(), e);
    }
  }

  /** Those that are to be offered to the viewer, in the order of the descriptor. */
  public List<Gadget> seen(PageValues values) {
    return items.stream()
        .filter(item -> item.isShown(values.map()))
        .map(item -> item.gadget(pluginKey, values))
        .toList();
  }
}
