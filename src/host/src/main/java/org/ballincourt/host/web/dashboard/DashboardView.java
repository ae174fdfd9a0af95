package org.ballincourt.host.web.dashboard;

import java.util.List;

/**
 * Somebody's dashboard.
 *
 * @param columns two, of which each may be empty
 * @param offered what can be added to them
 */
public record DashboardView(List<ColumnView> columns, List<OfferedView> offered) {

  public boolean empty() {
    return columns.stream().allMatch(column -> column.gadgets().isEmpty());
  }

  public boolean nothingOffered() {
    return offered.isEmpty();
  }

  /** Gadgets below one another. */
  public record ColumnView(List<GadgetView> gadgets) {}

  /**
   * A gadget on the dashboard.
   *
   * @param preferences a JSON object
   */
  public record GadgetView(
      long id, String title, ScriptView script, String preferences, String bodyHtml) {}

  /** What runs it; an empty name where its plugin is gone. */
  public record ScriptView(String amdModule, boolean configurable) {
    public boolean missing() {
      return amdModule.isEmpty();
    }
  }

  /** A gadget in the list of those that can be added. */
  public record OfferedView(
      String key, String title, String description, String author, String thumbnail) {}
}
