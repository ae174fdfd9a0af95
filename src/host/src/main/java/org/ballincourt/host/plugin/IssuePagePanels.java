package org.ballincourt.host.plugin;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.web.WebPanelModule;
import org.ballincourt.host.plugin.panel.WebPanel;
import org.ballincourt.host.plugin.velocity.TemplateException;
import org.ballincourt.host.plugin.velocity.Templates;

/** The plugin's panels, with what Jira gives each of them: user, helper, texts. */
final class IssuePagePanels {

  private final List<WebPanel> panels;
  private final Templates templates;
  private final JiraAuthenticationContext authentication;

  private IssuePagePanels(
      List<WebPanel> panels, Templates templates, JiraAuthenticationContext authentication) {
    this.panels = panels;
    this.templates = templates;
    this.authentication = authentication;
  }

  static IssuePagePanels of(RunningPlugin plugin, JiraAuthenticationContext authentication) {
    Templates templates = plugin.templates();
    List<WebPanel> panels =
        plugin.descriptor().modules(WebPanelModule.class).stream()
            .sorted(Comparator.comparing(module -> module.placement().weight()))
            .map(module -> WebPanel.of(module, plugin.bundle(), plugin.context()))
            .toList();
    panels.forEach(panel -> check(panel.module(), templates));
    return new IssuePagePanels(panels, templates, authentication);
  }

  private static void check(WebPanelModule module, Templates templates) {
    try {
      templates.check(module.content().template());
    } catch (TemplateException e) {
      throw new RefusedException("web-panel " + module.key(), e);
    }
  }

  List<PanelHtml> at(String location, JiraHelper helper, ApplicationUser user) {
    Map<String, Object> page = page(helper, user);
    return panels.stream()
        .filter(panel -> panel.module().placement().location().equals(location))
        .filter(panel -> panel.isShown(page))
        .map(panel -> rendered(panel, page))
        .toList();
  }

  private Map<String, Object> page(JiraHelper helper, ApplicationUser user) {
    Map<String, Object> page = new HashMap<>(helper.getContextParams());
    page.put("user", user);
    page.put("helper", helper);
    page.put("i18n", authentication.getI18nHelper());
    return page;
  }

  private PanelHtml rendered(WebPanel panel, Map<String, Object> page) {
    WebPanelModule module = panel.module();
    String label = authentication.getI18nHelper().getText(module.content().labelKey());
    return new PanelHtml(module.key(), label, panel.render(templates, page));
  }
}
