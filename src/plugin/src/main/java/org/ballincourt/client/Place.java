package org.ballincourt.client;

/**
 * Where we work for a client: a project, or a component of one.
 *
 * @param project the id of the project
 * @param component the id of a component of it; null for all that has no client by its component
 */
public record Place(long project, Long component) {

  public boolean isProject() {
    return component == null;
  }
}
