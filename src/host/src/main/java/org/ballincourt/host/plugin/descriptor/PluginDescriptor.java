package org.ballincourt.host.plugin.descriptor;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballincourt.host.plugin.module.AoModule;
import org.ballincourt.host.plugin.module.ElementReader;
import org.ballincourt.host.plugin.module.FieldTypeModule;
import org.ballincourt.host.plugin.module.I18nResource;
import org.ballincourt.host.plugin.module.JqlFunctionModule;
import org.ballincourt.host.plugin.module.PluginModule;
import org.ballincourt.host.plugin.module.ProjectPermissionModule;
import org.ballincourt.host.plugin.module.RestMigrationModule;
import org.ballincourt.host.plugin.module.RestModule;
import org.ballincourt.host.plugin.module.UserKeyChangeModule;
import org.ballincourt.host.plugin.module.web.DashboardItemModule;
import org.ballincourt.host.plugin.module.web.ServletModule;
import org.ballincourt.host.plugin.module.web.VelocityAllowlistModule;
import org.ballincourt.host.plugin.module.web.WebItemModule;
import org.ballincourt.host.plugin.module.web.WebPanelModule;
import org.ballincourt.host.plugin.module.web.WebResourceModule;
import org.ballincourt.host.plugin.module.web.WebSectionModule;
import org.ballincourt.host.plugin.module.workflow.WorkflowConditionModule;
import org.ballincourt.host.plugin.module.workflow.WorkflowFunctionModule;
import org.ballincourt.host.plugin.module.workflow.WorkflowValidatorModule;

/** {@code atlassian-plugin.xml}: what the plugin is and which modules it has. */
public record PluginDescriptor(
    String key,
    String name,
    PluginInfo info,
    List<I18nResource> texts,
    List<PluginModule> modules) {

  private static final Map<String, Function<ElementReader, PluginModule>> SUPPORTED =
      Map.ofEntries(
          entry("ao", AoModule::read),
          entry("jql-function", JqlFunctionModule::read),
          entry("customfield-type", FieldTypeModule::read),
          entry("dashboard-item", DashboardItemModule::read),
          entry("project-permission", ProjectPermissionModule::read),
          entry("rest", RestModule::read),
          entry("rest-migration", RestMigrationModule::read),
          entry("servlet", ServletModule::read),
          entry("user-key-change-handler", UserKeyChangeModule::read),
          entry("velocity-allowlist", VelocityAllowlistModule::read),
          entry("web-item", WebItemModule::read),
          entry("web-panel", WebPanelModule::read),
          entry("web-resource", WebResourceModule::read),
          entry("web-section", WebSectionModule::read),
          entry("workflow-condition", WorkflowConditionModule::read),
          entry("workflow-function", WorkflowFunctionModule::read),
          entry("workflow-validator", WorkflowValidatorModule::read));

  static PluginDescriptor read(ElementReader root) {
    root.only("plugins-version", "2");
    PluginDescriptor descriptor =
        new PluginDescriptor(
            root.attribute("key"),
            root.attribute("name"),
            root.child("plugin-info", PluginInfo::read),
            root.children("resource", I18nResource::read),
            SUPPORTED.entrySet().stream().flatMap(type -> modules(root, type)).toList());
    descriptor.refuseEqualKeys(root);
    new Places(descriptor).check();
    return descriptor;
  }

  private static Stream<PluginModule> modules(
      ElementReader root, Map.Entry<String, Function<ElementReader, PluginModule>> type) {
    return root.children(type.getKey(), type.getValue()).stream();
  }

  private void refuseEqualKeys(ElementReader root) {
    Set<String> keys = new HashSet<>();
    for (PluginModule module : modules) {
      if (!keys.add(module.key())) {
        throw root.refused("two modules have the key '" + module.key() + "'");
      }
    }
  }

  /** The modules of one type; in no order between types, in the descriptor's within one. */
  public <T extends PluginModule> List<T> modules(Class<T> type) {
    return modules.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
