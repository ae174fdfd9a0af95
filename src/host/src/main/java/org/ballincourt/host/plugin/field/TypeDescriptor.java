package org.ballincourt.host.plugin.field;

import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.ballincourt.host.field.FieldView;
import org.ballincourt.host.plugin.module.FieldTypeModule;

/** What a type is told of its module. */
record TypeDescriptor(String pluginKey, FieldTypeModule module, JiraAuthenticationContext viewer)
    implements CustomFieldTypeModuleDescriptor {

  @Override
  public String getCompleteKey() {
    return pluginKey + ":" + module.key();
  }

  @Override
  public String getName() {
    return viewer.getI18nHelper().getText(module.nameKey());
  }

  @Override
  public boolean isEditTemplateExists() {
    return module.templates().containsKey(FieldView.EDIT);
  }
}
