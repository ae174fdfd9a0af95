package org.ballincourt.host.plugin.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.EntityManager;
import org.ballincourt.court.store.turn.TurnStore;

/**
 * A class loader with a newer engine than the one on the class path: it loads everything that is
 * linked to the engine anew, and has the rest in common with everybody else.
 */
final class NextEngine extends URLClassLoader {
  private static final List<String> OWN =
      List.of("net.java.ao.", "com.atlassian.", "org.ballincourt.");

  /**
   * @param jar of the engine alone
   */
  NextEngine(Path jar) {
    super(classPath(jar), NextEngine.class.getClassLoader());
  }

  private static URL[] classPath(Path jar) {
    try {
      URL engine = jar.toUri().toURL();
      return Stream.concat(Stream.of(engine), ours()).toArray(URL[]::new);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The tests, the host, the plugin and the slice. */
  private static Stream<URL> ours() {
    return Stream.of(NextEngine.class, PluginTables.class, TurnStore.class, ActiveObjects.class)
        .map(NextEngine::source);
  }

  static URL source(Class<?> loaded) {
    return loaded.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Where the engine that tests meet in here comes from. */
  URL engine() throws ClassNotFoundException {
    return source(loadClass(EntityManager.class.getName()));
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (OWN.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }
}
