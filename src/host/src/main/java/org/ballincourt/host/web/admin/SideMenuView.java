package org.ballincourt.host.web.admin;

import java.util.List;
import org.ballincourt.host.plugin.fragment.MenuItem;
import org.ballincourt.host.plugin.fragment.MenuSection;

/** The menu beside a page, with the item of that page marked. */
public record SideMenuView(String label, List<Section> sections) {

  public record Section(String label, List<Item> items) {}

  public record Item(String label, String href, boolean selected) {}

  /**
   * @param page key or link id of the page's own item; empty where it has none
   */
  static SideMenuView of(String label, List<MenuSection> sections, String page) {
    return new SideMenuView(
        label, sections.stream().map(section -> marked(section, page)).toList());
  }

  private static Section marked(MenuSection section, String page) {
    return new Section(
        section.label(), section.items().stream().map(item -> marked(item, page)).toList());
  }

  private static Item marked(MenuItem item, String page) {
    return new Item(item.label(), item.href(), item.names().contain(page));
  }
}
