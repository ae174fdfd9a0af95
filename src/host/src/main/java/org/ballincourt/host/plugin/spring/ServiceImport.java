package org.ballincourt.host.plugin.spring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.ballincourt.host.plugin.module.RefusedException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.factory.FactoryBean;

/** Stands for a service of Jira, which is looked up again for each call. */
final class ServiceImport implements FactoryBean<Object> {

  private final BundleContext bundle;
  private final Class<?> type;

  ServiceImport(BundleContext bundle, Class<?> type) {
    this.bundle = bundle;
    this.type = type;
    if (bundle.getServiceReference(type) == null) {
      throw new RefusedException("Jira has no service of type " + type.getName());
    }
  }

  @Override
  public Object getObject() {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, args) -> answer(proxy, method, args));
  }

  @Override
  public Class<?> getObjectType() {
    return type;
  }

  private Object answer(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return answerOfObject(proxy, method, arguments);
    }
    ServiceReference<?> reference = bundle.getServiceReference(type);
    if (reference == null) {
      throw new IllegalStateException("the service " + type.getName() + " is gone");
    }
    try {
      return method.invoke(bundle.getService(reference), arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      bundle.ungetService(reference);
    }
  }

  private Object answerOfObject(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "service " + type.getName();
    };
  }
}
