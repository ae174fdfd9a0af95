package org.ballincourt.host.plugin.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.web.WebItemModule;
import org.ballincourt.host.plugin.module.web.WebPanelModule;
import org.ballincourt.host.plugin.module.web.WebSectionModule;

/** Refuses fragments for places that Jira does not have here. */
record Places(PluginDescriptor plugin) {

  void check() {
    plugin.modules(WebItemModule.class).forEach(this::check);
    plugin.modules(WebPanelModule.class).forEach(this::check);
  }

  private void check(WebItemModule item) {
    require(item.place().section(), sections(), "web-item[key=" + item.key() + "]: 'section'");
  }

  private Set<String> sections() {
    return Stream.concat(
            Stream.of(
                WebItemModule.TOP_NAVIGATION,
                WebItemModule.PROJECT_SIDEBAR,
                WebItemModule.PROJECT_SETTINGS),
            plugin.modules(WebSectionModule.class).stream().map(WebSectionModule::section))
        .collect(Collectors.toSet());
  }

  private void check(WebPanelModule panel) {
    String place = "web-panel[key=" + panel.key() + "]: 'location'";
    require(panel.placement().location(), locations(), place);
  }

  /** Beside the issue page there is a project page for each item that selects one. */
  private Set<String> locations() {
    List<WebItemModule> items = plugin.modules(WebItemModule.class);
    return Stream.concat(
            Stream.of(WebPanelModule.ISSUE_PAGE_RIGHT),
            items.stream().map(WebItemModule::panelLocation).flatMap(Optional::stream))
        .collect(Collectors.toSet());
  }

  private static void require(String wanted, Set<String> known, String what) {
    if (!known.contains(wanted)) {
      throw new RefusedException(
          DescriptorFile.NAME + "/" + what + " is '" + wanted + "', known are only " + known);
    }
  }
}
