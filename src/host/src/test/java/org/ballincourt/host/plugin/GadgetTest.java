package org.ballincourt.host.plugin;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballincourt.host.plugin.dashboard.Gadget;
import org.junit.Rule;
import org.junit.Test;

public class GadgetTest {

  @Rule public final RunningNotes notes = new RunningNotes();

  @Test
  public void offersTheItemAsItsDefinitionSays() {
    Gadget gadget = gadgets(notes.host().anna).get(0);

    assertEquals("org.example.notes:notes-item", gadget.key());
    assertEquals(
        new Gadget.Words(
            "Notes",
            "There's no \"note\"",
            "Example",
            "/download/resources/org.example.notes:notes-pictures/notes.svg"),
        gadget.words());
    assertEquals(new Gadget.Behaviour("notes/item", true), gadget.behaviour());
  }

  @Test
  public void speaksTheViewersLanguage() {
    notes.host().speak(Locale.GERMAN);

    assertEquals("Notizen", gadgets(notes.host().anna).get(0).words().title());
  }

  @Test
  public void fillsTheTemplateFromTheProvider() {
    assertThat(gadgets(notes.host().anna).get(0).html(), containsString("&lt;Notes&gt;"));
  }

  @Test
  public void asksTheCondition() {
    assertEquals(List.of(), gadgets(null));
  }

  @Test
  public void offersNothingWhileThePluginIsOff() {
    notes.plugin().disable();

    assertEquals(List.of(), gadgets(notes.host().anna));
  }

  private List<Gadget> gadgets(ApplicationUser user) {
    return notes.plugin().gadgets(new JiraHelper(null, null, Map.of()), user);
  }
}
