package org.ballincourt.host.plugin.velocity;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates in the class loader that the engine was made for. */
public final class ClassLoaderTemplates extends ResourceLoader {

  static final String LOADER = ClassLoader.class.getName();

  /** The macros that Jira has for every template: those around the control of a custom field. */
  static final String MACROS = "org/ballincourt/host/plugin/velocity/macros.vm";

  @Override
  public void init(ExtendedProperties configuration) {}

  @Override
  public InputStream getResourceStream(String name) throws ResourceNotFoundException {
    String path = name.startsWith("/") ? name.substring(1) : name;
    InputStream stream = loader(path).getResourceAsStream(path);
    if (stream == null) {
      throw new ResourceNotFoundException("there is no template " + name);
    }
    return stream;
  }

  private ClassLoader loader(String path) {
    if (path.equals(MACROS)) {
      return ClassLoaderTemplates.class.getClassLoader();
    }
    return (ClassLoader) rsvc.getApplicationAttribute(LOADER);
  }

  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }
}
