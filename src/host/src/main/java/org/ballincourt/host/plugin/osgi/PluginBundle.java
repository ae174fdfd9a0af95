package org.ballincourt.host.plugin.osgi;

import java.lang.annotation.Annotation;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.host.plugin.module.RefusedException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** The plugin's bundle, resolved: its classes and files. */
public final class PluginBundle {

  private final Bundle bundle;

  PluginBundle(Bundle bundle) {
    this.bundle = bundle;
  }

  public void start() {
    try {
      bundle.start();
    } catch (BundleException e) {
      throw new RefusedException("bundle " + bundle, e);
    }
  }

  /** Takes all services away that the bundle still offers; its classes stay. */
  public void stop() {
    try {
      bundle.stop();
    } catch (BundleException e) {
      throw new IllegalStateException("bundle " + bundle + " does not stop", e);
    }
  }

  /** The services of that type that the bundle offers, in the order of their registration. */
  public <T> List<T> services(Class<T> type) {
    return references()
        .filter(reference -> offers(reference).contains(type.getName()))
        .map(reference -> type.cast(bundle.getBundleContext().getService(reference)))
        .toList();
  }

  /** The types of all services that the bundle offers. */
  public List<String> serviceNames() {
    return references().flatMap(reference -> offers(reference).stream()).sorted().toList();
  }

  private Stream<ServiceReference<?>> references() {
    ServiceReference<?>[] references = bundle.getRegisteredServices();
    return references == null ? Stream.of() : Arrays.stream(references).sorted();
  }

  private static List<String> offers(ServiceReference<?> reference) {
    return List.of((String[]) reference.getProperty(Constants.OBJECTCLASS));
  }

  public ClassLoader loader() {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  /**
   * @throws RefusedException if the bundle has no such class of that type
   */
  public <T> Class<? extends T> load(String className, Class<T> type) {
    Class<?> found = load(className);
    if (!type.isAssignableFrom(found)) {
      throw new RefusedException(className + " is not a " + type.getName());
    }
    return found.asSubclass(type);
  }

  /** Whether the class is the plugin's own, not one that it imports. */
  public boolean owns(Class<?> type) {
    return type.getClassLoader() == loader();
  }

  /**
   * @param path inside the jar
   * @throws RefusedException if there is no such file
   */
  public URL file(String path) {
    URL file = bundle.getEntry(path);
    if (file == null || path.endsWith("/")) {
      throw new RefusedException("the jar has no file " + path);
    }
    return file;
  }

  /** The bundle's own classes that carry the annotation. */
  public List<Class<?>> annotatedWith(Class<? extends Annotation> annotation) {
    return classFiles().stream()
        .<Class<?>>map(this::load)
        .filter(type -> type.isAnnotationPresent(annotation))
        .toList();
  }

  private List<String> classFiles() {
    Enumeration<URL> files = bundle.findEntries("/", "*.class", true);
    return files == null
        ? List.of()
        : Collections.list(files).stream().map(PluginBundle::className).toList();
  }

  private static String className(URL file) {
    String path = file.getPath().substring(1);
    return path.substring(0, path.length() - ".class".length()).replace('/', '.');
  }

  private Class<?> load(String className) {
    try {
      return bundle.loadClass(className);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new RefusedException("class " + className + " cannot be loaded", e);
    }
  }
}
