package org.ballincourt.health.web;

/** A fact with its name, for a template. */
public final class FactView {

  private final String name;
  private final String value;

  FactView(String name, String value) {
    this.name = name;
    this.value = value;
  }

  public String getName() {
    return name;
  }

  public String getValue() {
    return value;
  }
}
