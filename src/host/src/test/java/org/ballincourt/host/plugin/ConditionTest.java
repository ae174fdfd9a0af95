package org.ballincourt.host.plugin;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ConditionTest {

  private static final String LOGGED_IN =
      "<condition class=\"org.ballincourt.host.plugin.sample.LoggedIn\"/>";
  private static final String ANNA = named("anna");
  private static final String BO = named("bo");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private NotesHost host;

  @Before
  public void open() {
    host = new NotesHost();
  }

  @After
  public void close() {
    host.close();
  }

  @Test
  public void showsAPanelWithoutConditionToAnybody() throws IOException {
    assertEquals(1, shown("", null));
  }

  @Test
  public void wantsAllOfTheConditionsBelowAPanel() throws IOException {
    assertEquals(1, shown(LOGGED_IN + ANNA, host.anna));
    assertEquals(0, shown(LOGGED_IN + BO, host.anna));
  }

  @Test
  public void wantsOneOfTheConditionsInAnOr() throws IOException {
    assertEquals(1, shown("<conditions type=\"OR\">" + ANNA + BO + "</conditions>", host.anna));
    assertEquals(0, shown("<conditions type=\"OR\">" + ANNA + BO + "</conditions>", null));
  }

  @Test
  public void wantsAllOfTheConditionsInAnAndInsideAnOr() throws IOException {
    String both = "<conditions type=\"AND\">" + LOGGED_IN + BO + "</conditions>";
    assertEquals(0, shown("<conditions type=\"OR\">" + both + "</conditions>", host.anna));
    assertEquals(1, shown("<conditions type=\"OR\">" + both + ANNA + "</conditions>", host.anna));
  }

  private int shown(String conditions, ApplicationUser user) throws IOException {
    Path jar =
        new PluginJarFile().describing(LOGGED_IN, conditions).writeTo(folder.getRoot().toPath());
    try (PluginSystem plugin = PluginSystem.start(jar, host, host.texts)) {
      JiraHelper helper = new JiraHelper(null, null, Map.of());
      return plugin.panels("atl.jira.view.issue.right.context", helper, user).size();
    }
  }

  private static String named(String user) {
    return "<condition class=\"org.ballincourt.host.plugin.sample.UserNamed\">"
        + ("<param name=\"name\">" + user + "</param></condition>");
  }
}
