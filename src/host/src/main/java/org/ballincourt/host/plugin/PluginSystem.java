package org.ballincourt.host.plugin;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.Context;
import org.ballincourt.host.plugin.text.Texts;

/** One plugin's jar, started inside the Jira around it. */
public final class PluginSystem implements AutoCloseable {

  private PluginSystem() {}

  /**
   * Starts the plugin and adds its texts to those of Jira.
   *
   * @throws org.ballincourt.host.plugin.module.RefusedException if the jar holds anything that is
   *     not supported here
   */
  public static PluginSystem start(Path jar, PluginHost host, Texts texts) {
    throw new UnsupportedOperationException();
  }

  /** Adds REST and web-resources; call it before the context starts. */
  public void mount(Context web) {
    throw new UnsupportedOperationException();
  }

  /**
   * The panels of a location that are to be shown, by weight.
   *
   * @param user null where nobody is logged in
   */
  public List<PanelHtml> panels(String location, JiraHelper helper, ApplicationUser user) {
    throw new UnsupportedOperationException();
  }

  /** The {@code link} and {@code script} tags for a page of that web-resource context. */
  public String resourceTags(String context) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
