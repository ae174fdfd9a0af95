package org.ballincourt.host.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method that takes events. */
record ListenerMethod(Object listener, Method method) {
  private static final Logger LOG = LoggerFactory.getLogger(ListenerMethod.class);

  ListenerMethod {
    method.setAccessible(true); // the class itself need not be public
  }

  boolean takes(Object event) {
    return method.getParameterTypes()[0].isInstance(event);
  }

  void hand(Object event) {
    try {
      method.invoke(listener, event);
    } catch (InvocationTargetException e) {
      LOG.error("{} fails with {}", method, event, e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("it was made accessible", e);
    }
  }
}
