package org.ballincourt.host.dashboard;

import java.util.Map;

/**
 * A gadget on somebody's dashboard.
 *
 * @param gadget its key, as in {@code plugin:module}; the plugin may be gone
 * @param column 0 for the left one, 1 for the right one
 * @param preferences as its script has saved them, texts all; empty at first
 */
public record PlacedGadget(long id, String gadget, int column, Map<String, String> preferences) {}
