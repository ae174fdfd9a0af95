package org.ballincourt.host.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hands each event, on the thread that publishes it, to the listeners for its type. */
public final class Events implements EventPublisher {
  private final List<ListenerMethod> methods = new CopyOnWriteArrayList<>();

  /**
   * @throws IllegalArgumentException where no public method is marked, or one has not one parameter
   */
  @Override
  public void register(Object listener) {
    List<ListenerMethod> found =
        Arrays.stream(listener.getClass().getMethods())
            .filter(method -> method.isAnnotationPresent(EventListener.class))
            .map(method -> listenerMethod(listener, method))
            .toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no @EventListener in " + listener.getClass().getName());
    }
    unregister(listener);
    methods.addAll(found);
  }

  private static ListenerMethod listenerMethod(Object listener, Method method) {
    if (method.getParameterCount() != 1) {
      throw new IllegalArgumentException(method + " must have one parameter");
    }
    return new ListenerMethod(listener, method);
  }

  @Override
  public void unregister(Object listener) {
    methods.removeIf(method -> method.listener() == listener);
  }

  /** Returns when all listeners have had the event; none of them can make it fail. */
  public void publish(Object event) {
    methods.stream().filter(method -> method.takes(event)).forEach(method -> method.hand(event));
  }

  /** The class names of the listeners whose class came from that loader. */
  public List<String> listenersFrom(ClassLoader loader) {
    return methods.stream()
        .map(ListenerMethod::listener)
        .distinct()
        .map(Object::getClass)
        .filter(type -> type.getClassLoader() == loader)
        .map(Class::getName)
        .sorted()
        .toList();
  }
}
