package org.ballincourt.host.plugin.module;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.host.field.FieldView;
import org.ballincourt.host.field.StockSearcher;

/**
 * {@code <customfield-type>}: a type of custom fields.
 *
 * @param key of the module
 * @param templates by what they show
 * @param searchers complete keys of stock searchers
 */
public record FieldTypeModule(
    String key,
    String nameKey,
    String className,
    Map<FieldView, String> templates,
    Set<String> searchers)
    implements PluginModule {

  public static FieldTypeModule read(ElementReader element) {
    element.optionalChild("description", description -> description.attribute("key"));
    Map<FieldView, String> templates = new EnumMap<>(FieldView.class);
    element.children("resource", resource -> template(resource, templates));
    if (!templates.containsKey(FieldView.VIEW)) {
      throw element.refused("there is no template for 'view'");
    }
    return new FieldTypeModule(
        element.attribute("key"),
        element.attribute("i18n-name-key"),
        element.attribute("class"),
        Map.copyOf(templates),
        Set.copyOf(new HashSet<>(element.children("valid-searcher", FieldTypeModule::searcher))));
  }

  private static String template(ElementReader resource, Map<FieldView, String> templates) {
    resource.only("type", "velocity");
    String name = resource.attribute("name");
    FieldView view =
        List.of(FieldView.values()).stream()
            .filter(known -> known.resource().equals(name))
            .findFirst()
            .orElseThrow(() -> resource.refused("there is no view '" + name + "' of a field"));
    return templates.put(view, resource.attribute("location"));
  }

  private static String searcher(ElementReader searcher) {
    String key = searcher.attribute("package") + ":" + searcher.attribute("key");
    return StockSearcher.of(key)
        .orElseThrow(() -> searcher.refused("'" + key + "' is no searcher that is supported"))
        .completeKey();
  }
}
