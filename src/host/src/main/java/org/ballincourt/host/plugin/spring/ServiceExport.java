package org.ballincourt.host.plugin.spring;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Offers a bean to Jira and other plugins as a service, while the context is there. */
final class ServiceExport implements InitializingBean, DisposableBean {

  private final BundleContext bundle;
  private final List<String> services;
  private final Object bean;
  private ServiceRegistration<?> registration;

  ServiceExport(BundleContext bundle, List<String> services, Object bean) {
    this.bundle = bundle;
    this.services = services;
    this.bean = bean;
  }

  @Override
  public void afterPropertiesSet() {
    registration = bundle.registerService(services.toArray(String[]::new), bean, null);
  }

  @Override
  public void destroy() {
    registration.unregister();
  }
}
