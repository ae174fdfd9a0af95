package org.ballincourt.host.plugin.module.web;

import java.util.Optional;
import org.ballincourt.host.plugin.module.ElementReader;
import org.ballincourt.host.plugin.module.ModuleClass;
import org.ballincourt.host.plugin.module.PluginModule;

/** {@code <web-panel>}: a part of a Jira page, rendered from a template. */
public record WebPanelModule(
    String key, Placement placement, Content content, Conditions conditions)
    implements PluginModule {

  /** The issue page's right column. */
  public static final String ISSUE_PAGE_RIGHT = "atl.jira.view.issue.right.context";

  /** Where the panel stands; a lower weight stands higher. */
  public record Placement(String location, int weight) {

    static Placement read(ElementReader panel) {
      return new Placement(panel.attribute("location"), Weight.of(panel));
    }
  }

  /** What the panel shows: the key of its heading, its template and who fills it. */
  public record Content(Optional<String> labelKey, String template, ModuleClass contextProvider) {

    static Content read(ElementReader panel) {
      return new Content(
          panel.optionalChild("label", label -> label.attribute("key")),
          panel.child("resource", Content::template),
          panel.child("context-provider", ModuleClass::read));
    }

    static String template(ElementReader resource) {
      resource.only("type", "velocity");
      resource.only("name", "view");
      return resource.attribute("location");
    }
  }

  public static WebPanelModule read(ElementReader element) {
    element.optionalChild("supports-ajax-load", WebPanelModule::yesOrNo);
    return new WebPanelModule(
        element.attribute("key"),
        Placement.read(element),
        Content.read(element),
        Conditions.below(element));
  }

  /** Whether Jira may fetch the panel alone, which it never does here. */
  private static boolean yesOrNo(ElementReader element) {
    String text = element.text();
    if (!text.equals("true") && !text.equals("false")) {
      throw element.refused("'" + text + "' is not true or false");
    }
    return text.equals("true");
  }
}
