package org.ballincourt.host.plugin.sample;

import java.util.concurrent.Callable;

/** A service that the plugin offers: it says which class loader the thread has. */
public class Tick implements Callable<String> {

  private final String atStart = seen();

  @Override
  public String call() {
    return atStart;
  }

  private static String seen() {
    return Thread.currentThread().getContextClassLoader() == Tick.class.getClassLoader()
        ? "the plugin's"
        : "another";
  }
}
