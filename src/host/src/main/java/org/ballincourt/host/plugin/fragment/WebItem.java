package org.ballincourt.host.plugin.fragment;

import com.atlassian.jira.project.Project;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.ballincourt.host.plugin.module.web.WebItemModule;
import org.ballincourt.host.plugin.velocity.Templates;

/** One link of the plugin's with its condition. */
record WebItem(
    WebItemModule module, Predicate<Map<String, Object>> condition, Templates templates) {

  static WebItem of(WebItemModule module, Workshop workshop) {
    return new WebItem(module, workshop.condition(module.conditions()), workshop.templates());
  }

  boolean isIn(String section) {
    return module.place().section().equals(section);
  }

  /**
   * @param base path of Jira, as in {@code /jira}
   */
  MenuItem item(PageValues page, String base) {
    String url = templates.evaluate(module.content().link().url(), values(page));
    return new MenuItem(
        new MenuItem.Names(module.key(), module.content().link().linkId()),
        page.texts().getText(module.content().labelKey()),
        url.startsWith("/") ? base + url : url,
        module.content().iconClass(),
        module.panelLocation().orElse(""));
  }

  private static Map<String, Object> values(PageValues page) {
    Map<String, Object> values = new HashMap<>(page.map());
    Project project = page.helper().getProject();
    if (project != null) {
      String key = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
      values.put("projectKeyEncoded", key);
      values.put("pathEncodedProjectKey", key);
    }
    return values;
  }
}
