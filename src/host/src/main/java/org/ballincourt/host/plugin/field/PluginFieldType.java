package org.ballincourt.host.plugin.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ballincourt.host.field.FieldView;
import org.ballincourt.host.field.OfferedType;
import org.ballincourt.host.plugin.module.FieldTypeModule;
import org.ballincourt.host.plugin.spring.ContextLoader;
import org.ballincourt.host.plugin.velocity.Templates;

/** A type of the running plugin; its templates see the viewer's texts as {@code $i18n}. */
record PluginFieldType(CustomFieldType<?, ?> type, FieldTypeModule module, Surroundings around)
    implements OfferedType {

  /** What its templates are rendered with. */
  record Surroundings(
      Templates templates, ContextLoader loader, JiraAuthenticationContext viewer) {}

  @Override
  public Set<String> searchers() {
    return module.searchers();
  }

  @Override
  public boolean has(FieldView view) {
    return module.templates().containsKey(view);
  }

  @Override
  public String render(FieldView view, Map<String, Object> values) {
    return has(view) ? around.loader().call(() -> rendered(view, values)) : "";
  }

  private String rendered(FieldView view, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("i18n", around.viewer().getI18nHelper());
    return around.templates().render(module.templates().get(view), all);
  }
}
