package org.ballincourt.host.plugin;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What a plugin hears of users' other keys. */
public class UserKeyTest {

  @Rule
  public final RunningNotes notes =
      new RunningNotes(
          new PluginJarFile()
              .changing(
                  "META-INF/plugin-components/imports", "com.", "java.util.function.Consumer\ncom.")
              .changing(
                  "atlassian-plugin.xml",
                  "</atlassian-plugin>",
                  "<user-key-change-handler key=\"keys\""
                      + " class=\"org.ballincourt.host.plugin.sample.KeyReader\"/>"
                      + "</atlassian-plugin>"));

  @Before
  public void forgetTheStart() {
    notes.host().diary.clear();
  }

  @Test
  public void tellsThePluginOfAnotherKey() {
    notes.plugin().userKeyChanged("pm", "JIRAUSER10101");
    assertEquals(List.of("pm is JIRAUSER10101"), notes.host().diary);
  }

  @Test
  public void goesOnWhereThePluginFails() {
    notes.plugin().userKeyChanged("", "JIRAUSER10101");
    assertEquals(List.of(), notes.host().diary);
  }

  @Test
  public void tellsADisabledPluginNothing() {
    notes.plugin().disable();
    notes.host().diary.clear();
    notes.plugin().userKeyChanged("pm", "JIRAUSER10101");
    assertEquals(List.of(), notes.host().diary);
  }
}
