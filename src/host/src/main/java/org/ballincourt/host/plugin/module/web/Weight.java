package org.ballincourt.host.plugin.module.web;

import org.ballincourt.host.plugin.module.ElementReader;

/** The attribute that puts fragments in order: a lower weight stands higher. */
final class Weight {

  private Weight() {}

  static int of(ElementReader fragment) {
    String weight = fragment.attribute("weight");
    if (!weight.matches("\\d{1,9}")) {
      throw fragment.refused("weight '" + weight + "' is not a number");
    }
    return Integer.parseInt(weight);
  }
}
