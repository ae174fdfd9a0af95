package org.ballincourt.host.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.plugin.fragment.PanelHtml;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class OnAndOffTest {

  private static final String SAMPLE = "org.ballincourt.host.plugin.sample.";
  private static final String LIFECYCLE = "#" + LifecycleAware.class.getName() + "\n";
  private static final String NOTES = "/rest/example/1.0/notes";
  private static final String STYLE =
      "/download/resources/org.example.notes:notes-resources/notes.css";

  @Rule
  public final RunningNotes notes =
      new RunningNotes(
          new PluginJarFile()
              .changing(
                  "META-INF/plugin-components/component",
                  "#clock",
                  "#clock\n" + SAMPLE + "Watch\n" + SAMPLE + "Ear\n" + SAMPLE + "Forgetful")
              .changing(
                  "META-INF/plugin-components/imports",
                  "com.",
                  "java.util.function.Consumer\ncom.atlassian.event.api.EventPublisher\n"
                      + "com.atlassian.scheduler.SchedulerService\ncom.")
              .withFile(
                  "META-INF/plugin-components/exports",
                  SAMPLE + "Forgetful" + LIFECYCLE + SAMPLE + "Watch" + LIFECYCLE));

  @Before
  public void logIn() {
    notes.host().logIn(notes.host().anna);
  }

  private int status(String path) {
    return notes.send(notes.request(path)).statusCode();
  }

  private List<PanelHtml> panels() {
    return notes.plugin().panels("atl.jira.view.issue.right.context", helper(), notes.host().anna);
  }

  private static JiraHelper helper() {
    return new JiraHelper(null, null, Map.of());
  }

  @Test
  public void tellsThePluginOfItsStartWhenItsTablesAreThere() {
    assertEquals(List.of("made", "set up", "started with 0 notes"), notes.host().diary);
  }

  @Test
  public void tellsThePluginOfItsEndBeforeItsBeansEnd() {
    notes.host().diary.clear();
    notes.plugin().disable();
    assertEquals(List.of("stopped with 0 notes", "ending", "gone"), notes.host().diary);
  }

  @Test
  public void nothingOfADisabledPluginIsLeftOnTheSite() {
    assertEquals(200, status(NOTES));
    assertEquals(200, status(STYLE));
    assertEquals(1, panels().size());
    notes.plugin().disable();
    assertEquals(404, status(NOTES));
    assertEquals(404, status(STYLE));
    assertEquals(List.of(), panels());
    assertEquals("", notes.plugin().resourceTags("jira.view.issue"));
    assertEquals(List.of(), notes.plugin().administration(helper(), notes.host().anna));
    assertFalse(notes.plugin().app().enabled());
    assertEquals("notes.title", notes.host().title());
  }

  @Test
  public void everythingWorksAgainOnceThePluginIsEnabled() {
    notes.plugin().disable();
    notes.host().diary.clear();
    notes.plugin().enable();
    assertEquals(List.of("made", "set up", "started with 0 notes"), notes.host().diary);
    assertEquals(200, status(NOTES));
    assertEquals(200, status(STYLE));
    assertEquals(1, panels().size());
    assertTrue(notes.plugin().resourceTags("jira.view.issue").contains("notes.css"));
  }

  @Test
  public void disablingOrEnablingTwiceIsDoingItOnce() {
    notes.plugin().enable();
    notes.plugin().disable();
    notes.plugin().disable();
    notes.plugin().enable();
    notes.plugin().enable();
    assertEquals(2, notes.host().diary.stream().filter("made"::equals).count());
  }

  @Test
  public void listensFromTheMomentItsBeansAreMadeUntilTheyEnd() {
    notes.host().diary.clear();
    notes.host().events.publish("news");
    assertEquals(List.of("heard news"), notes.host().diary);
    assertEquals(List.of(SAMPLE + "Ear"), listeners());
    notes.plugin().disable();
    notes.host().events.publish("more news");
    assertFalse(notes.host().diary.contains("heard more news"));
    assertEquals(List.of(), listeners());
  }

  private List<String> listeners() {
    return notes.host().events.listenersFrom(notes.plugin().loader());
  }

  @Test
  public void showsWhatADisabledPluginForgotToTakeBack() {
    assertEquals(List.of("forgotten", "watch"), runners());
    assertEquals(
        List.of(LifecycleAware.class.getName(), LifecycleAware.class.getName()),
        notes.plugin().services());
    notes.plugin().disable();
    assertEquals(List.of("forgotten"), runners());
    assertEquals(List.of(), notes.plugin().services());
  }

  private List<String> runners() {
    return notes.host().scheduler.runnersFrom(notes.plugin().loader());
  }
}
