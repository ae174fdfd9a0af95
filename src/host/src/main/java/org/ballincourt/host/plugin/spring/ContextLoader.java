package org.ballincourt.host.plugin.spring;

import java.util.function.Supplier;

/** Runs plugin code with the plugin's class loader as the thread's, and puts the old one back. */
public record ContextLoader(ClassLoader loader) {

  /** Something that may fail in two ways. */
  public interface Work<E extends Exception, F extends Exception> {
    void run() throws E, F;
  }

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

  public <E extends Exception, F extends Exception> void run(Work<E, F> work) throws E, F {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      work.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
