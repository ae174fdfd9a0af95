package org.ballincourt.host.web.rest;

import org.ballincourt.host.project.StoredComponent;

/** A component, as Jira's REST shows it. */
public record ComponentJson(String id, String name) {
  static ComponentJson of(StoredComponent component) {
    return new ComponentJson(component.id().toString(), component.name());
  }
}
