package org.ballincourt.scanner;

import java.util.List;

/**
 * A component that other plugins may use as an OSGi service.
 *
 * @param component binary name of its class
 * @param services binary names of the types it is offered as, at least one
 */
record Export(String component, List<String> services) {
  String line() {
    return component + "#" + String.join(",", services);
  }
}
