package org.ballincourt.host.plugin.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import org.ballincourt.host.plugin.PluginHost;
import org.ballincourt.host.plugin.descriptor.PluginDescriptor;
import org.ballincourt.host.plugin.fragment.Workshop;
import org.ballincourt.host.plugin.module.FieldTypeModule;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.velocity.TemplateException;

/** Makes the plugin's types and offers them to Jira. */
public record PluginFieldTypes(PluginDescriptor descriptor, Workshop workshop, PluginHost host) {

  /**
   * @throws RefusedException if a type cannot be made, or a template cannot be read
   */
  public void offer() {
    for (FieldTypeModule module : descriptor.modules(FieldTypeModule.class)) {
      check(module);
      host.fieldTypes().offer(made(module));
    }
  }

  private void check(FieldTypeModule module) {
    try {
      module.templates().values().forEach(workshop.templates()::check);
    } catch (TemplateException e) {
      throw new RefusedException("customfield-type " + module.key(), e);
    }
  }

  private PluginFieldType made(FieldTypeModule module) {
    CustomFieldType<?, ?> type =
        workshop
            .context()
            .create(workshop.bundle().load(module.className(), CustomFieldType.class));
    type.init(new TypeDescriptor(descriptor.key(), module, host.authentication()));
    return new PluginFieldType(
        type,
        module,
        new PluginFieldType.Surroundings(
            workshop.templates(), workshop.context().loader(), host.authentication()));
  }

  /** There are none any more. */
  public void withdraw() {
    host.fieldTypes().withdraw();
  }
}
