package org.ballincourt.host.plugin;

import static org.junit.Assert.assertTrue;

import org.ballincourt.host.plugin.sample.FirstNote;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class UpgradeTest {

  @Rule
  public final RunningNotes notes =
      new RunningNotes(
          new PluginJarFile()
              .describing(
                  "</entity>",
                  "</entity><upgradeTask>" + FirstNote.class.getName() + "</upgradeTask>"));

  @Before
  public void logIn() {
    notes.host().logIn(notes.host().anna);
  }

  private String all() {
    return notes.send(notes.request("/rest/example/1.0/notes")).body();
  }

  @Test
  public void runsTheTasksOfAFirstInstallationAndThenNoMore() {
    assertTrue(all(), all().contains("from 0"));
    notes.plugin().disable();
    notes.plugin().enable();
    assertTrue(all(), all().indexOf("from 0") == all().lastIndexOf("from 0"));
  }
}
