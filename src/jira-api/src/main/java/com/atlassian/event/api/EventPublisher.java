package com.atlassian.event.api;

/**
 * Hands events to the objects that are registered.
 *
 * <p>Evidence: full mock at 7.4, used at 9.0-11.0.
 */
public interface EventPublisher {
  void register(Object listener);

  void unregister(Object listener);
}
