package org.ballincourt.host.plugin.module;

/** One module of a plugin; a type that the descriptor does not list is not supported. */
public interface PluginModule {

  /** Unique within the plugin. */
  String key();
}
