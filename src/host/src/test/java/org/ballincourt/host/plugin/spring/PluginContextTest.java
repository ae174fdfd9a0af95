package org.ballincourt.host.plugin.spring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.ballincourt.host.plugin.PluginJarFile;
import org.ballincourt.host.plugin.osgi.ExportedPackages;
import org.ballincourt.host.plugin.osgi.OsgiFramework;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.ballincourt.host.plugin.osgi.PluginJar;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.ServiceReference;

public class PluginContextTest {

  private static final String TICK = "org.ballincourt.host.plugin.sample.Tick";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final PluginJarFile jar =
      new PluginJarFile()
          .changing("META-INF/plugin-components/component", "#clock", "#clock\n" + TICK)
          .withFile(
              "META-INF/plugin-components/exports", TICK + "#java.util.concurrent.Callable\n");
  private OsgiFramework framework;
  private PluginBundle bundle;

  @Before
  public void install() throws IOException {
    framework = OsgiFramework.start(ExportedPackages.ofJira());
    framework.register(ActiveObjects.class, mock(ActiveObjects.class));
    framework.register(TemplateRenderer.class, mock(TemplateRenderer.class));
    bundle = framework.install(PluginJar.open(jar.writeTo(folder.getRoot().toPath())));
    bundle.start();
  }

  @After
  public void stop() {
    framework.close();
  }

  @Test
  public void exportsABeanAsServiceWhileTheContextIsThere() {
    PluginContext context = PluginContext.start(bundle, Clock.systemUTC());
    assertEquals("the plugin's", exported());
    context.close();
    assertNull(services().getServiceReference(Callable.class));
  }

  @Test
  public void putsTheThreadsClassLoaderBack() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    PluginContext.start(bundle, Clock.systemUTC()).close();
    assertSame(before, Thread.currentThread().getContextClassLoader());
  }

  @Test
  public void showsTheBundleOnlyWhatItImports() throws ClassNotFoundException {
    assertSame(ActiveObjects.class, bundle.loader().loadClass(ActiveObjects.class.getName()));
    for (Class<?> hidden : new Class<?>[] {PluginContext.class, BundleContext.class, Test.class}) {
      assertThrows(ClassNotFoundException.class, () -> bundle.loader().loadClass(hidden.getName()));
    }
  }

  @SuppressWarnings("rawtypes") // services are asked for by class
  private Object exported() {
    ServiceReference<Callable> reference = services().getServiceReference(Callable.class);
    try {
      return services().getService(reference).call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private BundleContext services() {
    return ((BundleReference) bundle.loader()).getBundle().getBundleContext();
  }
}
