package com.atlassian.plugin.util;

/** Knows of no plugin that is being called; there for the next engine. */
public final class PluginKeyStack {

  private PluginKeyStack() {}

  public static String getFirstPluginKey() {
    return null;
  }
}
