package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Gives a web panel the values that its template reads.
 *
 * <p>Evidence: Atlassian's open source, same package at 9.0, 10.0 and 11.0.
 */
public interface ContextProvider {
  void init(Map<String, String> params) throws PluginParseException;

  Map<String, Object> getContextMap(Map<String, Object> context);
}
