package com.atlassian.util.profiling;

/** What is being timed, until it is closed. */
public interface Ticker extends AutoCloseable {
  @Override
  void close();
}
