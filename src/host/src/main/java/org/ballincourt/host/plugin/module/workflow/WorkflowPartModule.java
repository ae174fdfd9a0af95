package org.ballincourt.host.plugin.module.workflow;

import org.ballincourt.host.plugin.module.PluginModule;

/** A module that brings something to workflows. */
public interface WorkflowPartModule extends PluginModule {

  PartContent content();

  PartKind kind();

  Placing placing();

  @Override
  default String key() {
    return content().key();
  }
}
