package org.ballincourt.host.plugin.module.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ballincourt.host.plugin.module.ElementReader;

/**
 * What all parts of workflows say of themselves.
 *
 * @param templates by the names of the pages, of which {@code view} is always there
 */
public record PartContent(
    String key, Wording wording, Classes classes, Map<String, String> templates) {

  /** The page that shows the parameters. */
  public static final String VIEW = "view";

  /** The page that asks for the parameters. */
  public static final String INPUT = "input-parameters";

  /** The page on which the parameters are changed. */
  public static final String EDIT = "edit-parameters";

  private static final Set<String> PAGES = Set.of(VIEW, INPUT, EDIT);

  /** The keys of its texts. */
  public record Wording(String nameKey, String descriptionKey) {}

  /** Who fills the pages, and who does the work. */
  public record Classes(String factory, String part) {}

  /**
   * @param partElement the element that names the class that does the work
   */
  static PartContent read(ElementReader element, String partElement) {
    return new PartContent(
        element.attribute("key"),
        new Wording(
            element.attribute("i18n-name-key"),
            element.child("description", description -> description.attribute("key"))),
        new Classes(element.attribute("class"), element.child(partElement, ElementReader::text)),
        templates(element));
  }

  private static Map<String, String> templates(ElementReader element) {
    Map<String, String> templates = new HashMap<>();
    element.children("resource", resource -> template(resource, templates));
    if (!templates.containsKey(VIEW)) {
      throw element.refused("resource '" + VIEW + "' is missing");
    }
    return Map.copyOf(templates);
  }

  private static String template(ElementReader resource, Map<String, String> templates) {
    resource.only("type", "velocity");
    String page = resource.attribute("name");
    if (!PAGES.contains(page) || templates.containsKey(page)) {
      throw resource.refused("'" + page + "' is not one of " + PAGES + ", or is there twice");
    }
    return templates.put(page, resource.attribute("location"));
  }
}
