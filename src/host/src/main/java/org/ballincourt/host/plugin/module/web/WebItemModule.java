package org.ballincourt.host.plugin.module.web;

import java.util.Optional;
import org.ballincourt.host.plugin.module.ElementReader;
import org.ballincourt.host.plugin.module.PluginModule;

/** {@code <web-item>}: a link in one of Jira's menus. */
public record WebItemModule(String key, Place place, Content content, Conditions conditions)
    implements PluginModule {

  /** The menu at the top of every page. */
  public static final String TOP_NAVIGATION = "system.top.navigation.bar";

  /** The sidebar of projects. */
  public static final String PROJECT_SIDEBAR = "jira.project.sidebar.plugins.navigation";

  /** The menu of a project's settings. */
  public static final String PROJECT_SETTINGS = "atl.jira.proj.config/projectgroup4";

  /** The menu that the link is in; a lower weight stands higher. */
  public record Place(String section, int weight) {

    static Place read(ElementReader item) {
      return new Place(item.attribute("section"), Weight.of(item));
    }
  }

  /**
   * What the link shows.
   *
   * @param iconClass empty where there is none
   */
  public record Content(String labelKey, Link link, String iconClass) {

    static Content read(ElementReader item) {
      return new Content(
          item.child("label", label -> label.attribute("key")),
          item.child("link", Link::read),
          item.optionalChild("param", Content::icon).orElse(""));
    }

    private static String icon(ElementReader param) {
      param.only("name", "iconClass");
      return param.attribute("value");
    }
  }

  public static WebItemModule read(ElementReader element) {
    return new WebItemModule(
        element.attribute("key"),
        Place.read(element),
        Content.read(element),
        Conditions.below(element));
  }

  /** Of the panels that the project page shows for this link; empty for any other link. */
  public Optional<String> panelLocation() {
    return place.section().equals(PROJECT_SIDEBAR)
        ? content.link().selectedItem()
        : Optional.empty();
  }
}
