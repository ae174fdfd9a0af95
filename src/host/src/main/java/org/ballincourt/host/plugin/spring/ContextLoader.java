package org.ballincourt.host.plugin.spring;

import java.util.function.Supplier;

/** Runs plugin code with the plugin's class loader as the thread's, and puts the old one back. */
public record ContextLoader(ClassLoader loader) {

  public <T> T call(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  public void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }
}
