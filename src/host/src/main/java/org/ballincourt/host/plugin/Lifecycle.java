package org.ballincourt.host.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the plugin's services that are {@link LifecycleAware} of its start and its end; one that
 * fails is logged and holds nobody up.
 */
record Lifecycle(RunningPlugin plugin) {
  private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

  void start() {
    tell(LifecycleAware::onStart);
  }

  void stop() {
    tell(LifecycleAware::onStop);
  }

  private void tell(Consumer<LifecycleAware> news) {
    plugin
        .context()
        .loader()
        .run(
            () -> plugin.bundle().services(LifecycleAware.class).forEach(each -> tell(each, news)));
  }

  private static void tell(LifecycleAware service, Consumer<LifecycleAware> news) {
    try {
      news.accept(service);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("{} fails at start or stop", service.getClass().getName(), e);
    }
  }
}
