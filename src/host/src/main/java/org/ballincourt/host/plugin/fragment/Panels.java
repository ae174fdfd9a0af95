package org.ballincourt.host.plugin.fragment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.web.WebPanelModule;
import org.ballincourt.host.plugin.velocity.TemplateException;
import org.ballincourt.host.plugin.velocity.Templates;

/** The plugin's panels. */
public final class Panels {

  private final List<WebPanel> panels;
  private final Templates templates;

  private Panels(List<WebPanel> panels, Templates templates) {
    this.panels = panels;
    this.templates = templates;
  }

  /**
   * @throws RefusedException if a class cannot be made, or a template cannot be read
   */
  public static Panels of(List<WebPanelModule> modules, Workshop workshop) {
    modules.forEach(module -> check(module, workshop.templates()));
    List<WebPanel> panels =
        modules.stream()
            .sorted(Comparator.comparing(module -> module.placement().weight()))
            .map(module -> WebPanel.of(module, workshop))
            .toList();
    return new Panels(panels, workshop.templates());
  }

  private static void check(WebPanelModule module, Templates templates) {
    try {
      templates.check(module.content().template());
    } catch (TemplateException e) {
      throw new RefusedException("web-panel " + module.key(), e);
    }
  }

  /** Those of a location that are to be shown, by weight. */
  public List<PanelHtml> at(String location, PageValues values) {
    Map<String, Object> page = values.map();
    return panels.stream()
        .filter(panel -> panel.module().placement().location().equals(location))
        .filter(panel -> panel.isShown(page))
        .map(panel -> rendered(panel, values))
        .toList();
  }

  private PanelHtml rendered(WebPanel panel, PageValues values) {
    WebPanelModule module = panel.module();
    String label = module.content().labelKey().map(values.texts()::getText).orElse("");
    return new PanelHtml(module.key(), label, panel.render(templates, values.map()));
  }
}
