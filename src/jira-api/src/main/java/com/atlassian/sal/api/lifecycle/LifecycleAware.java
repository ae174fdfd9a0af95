package com.atlassian.sal.api.lifecycle;

/**
 * Is told when the plugin is ready to work and when it goes.
 *
 * <p>Evidence: both implemented at 7.4-9.4; only {@code onStart} at 11.3.10, so {@code onStop} is a
 * default method by then.
 */
public interface LifecycleAware {
  void onStart();

  void onStop();
}
