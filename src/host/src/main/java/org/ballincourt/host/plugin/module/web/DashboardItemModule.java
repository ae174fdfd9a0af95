package org.ballincourt.host.plugin.module.web;

import java.util.List;
import java.util.Optional;
import org.ballincourt.host.plugin.module.ElementReader;
import org.ballincourt.host.plugin.module.ModuleClass;
import org.ballincourt.host.plugin.module.PluginModule;

/** {@code <dashboard-item>}: something that people put on their dashboard. */
public record DashboardItemModule(
    String key, Definition definition, Content content, Conditions conditions)
    implements PluginModule {

  /**
   * What the list of gadgets says about it.
   *
   * @param thumbnail the address of a file of the plugin, without Jira's context path
   */
  public record Definition(
      String titleKey,
      String descriptionKey,
      List<String> categories,
      String author,
      String thumbnail) {

    static Definition read(ElementReader item) {
      String description = item.child("description", each -> each.attribute("key"));
      return item.child("definition", definition -> read(definition, description));
    }

    private static Definition read(ElementReader definition, String description) {
      return new Definition(
          definition.child("title", title -> title.attribute("key")),
          description,
          definition.child("categories", all -> all.children("category", ElementReader::text)),
          definition.child("author", author -> author.child("name", ElementReader::text)),
          definition.child("thumbnail", thumbnail -> thumbnail.attribute("location")));
    }
  }

  /**
   * What it shows: a template, where it has one, and the script that does the rest.
   *
   * @param amdModule of the constructor that Jira calls
   * @param configurable whether its owner can edit it
   */
  public record Content(
      Optional<String> template,
      Optional<ModuleClass> contextProvider,
      String amdModule,
      boolean configurable) {

    static Content read(ElementReader item) {
      Optional<String> template = item.optionalChild("resource", WebPanelModule.Content::template);
      Optional<ModuleClass> provider = item.optionalChild("context-provider", ModuleClass::read);
      if (provider.isPresent() && template.isEmpty()) {
        throw item.refused("there is a context-provider, but no template that it could fill");
      }
      return new Content(
          template,
          provider,
          item.child("amd-module", ElementReader::text),
          item.optional("configurable").filter(text -> isTrue(item, text)).isPresent());
    }

    private static boolean isTrue(ElementReader item, String text) {
      if (!text.equals("true") && !text.equals("false")) {
        throw item.refused("'configurable' is '" + text + "', neither true nor false");
      }
      return text.equals("true");
    }
  }

  public static DashboardItemModule read(ElementReader element) {
    return new DashboardItemModule(
        element.attribute("key"),
        Definition.read(element),
        Content.read(element),
        Conditions.below(element));
  }
}
