package org.ballincourt.host.web.project;

import org.ballincourt.host.issue.StoredStatus;

/** A status as a lozenge. */
public record StatusView(String id, String name, String lozengeClass) {

  public static StatusView of(StoredStatus status) {
    return new StatusView(status.id(), status.name(), lozengeClass(status.category().key()));
  }

  private static String lozengeClass(String category) {
    return switch (category) {
      case "done" -> "aui-lozenge-success";
      case "indeterminate" -> "aui-lozenge-inprogress";
      default -> "";
    };
  }
}
