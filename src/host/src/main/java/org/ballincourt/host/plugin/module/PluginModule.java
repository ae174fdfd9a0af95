package org.ballincourt.host.plugin.module;

/** One module of a plugin; the types that there are here are those that are supported. */
public sealed interface PluginModule
    permits AoModule,
        RestMigrationModule,
        RestModule,
        VelocityAllowlistModule,
        WebPanelModule,
        WebResourceModule {

  /** Unique within the plugin. */
  String key();
}
