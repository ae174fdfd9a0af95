package org.ballincourt.host.plugin;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballincourt.host.plugin.fragment.PanelHtml;
import org.junit.Rule;
import org.junit.Test;

public class PanelTest {

  private static final String RIGHT = "atl.jira.view.issue.right.context";

  @Rule public final RunningNotes notes = new RunningNotes();

  @Test
  public void showsThePanelUnderItsLabel() {
    PanelHtml panel = panels(notes.host().anna).get(0);
    assertEquals("notes-panel", panel.moduleKey());
    assertEquals("Notes", panel.label());
  }

  @Test
  public void asksTheCondition() {
    assertEquals(List.of(), panels(null));
  }

  @Test
  public void hasNoPanelsElsewhere() {
    assertEquals(List.of(), notes.plugin().panels("atl.elsewhere", helper(), notes.host().anna));
  }

  @Test
  public void escapesWhatIsNotCalledHtml() {
    assertThat(html(), containsString("<h3>&lt;Notes&gt; &amp; &#39;more&#39;</h3>"));
    assertThat(html(), containsString("<b>bold</b>"));
  }

  @Test
  public void leavesAMethodThatIsNotListedAsText() {
    assertThat(html(), containsString("$view.unlisted"));
    assertThat(html(), not(containsString("must not be seen")));
  }

  @Test
  public void leavesAClassThatIsNotPublicAsText() {
    assertThat(html(), containsString("$hidden.title"));
  }

  @Test
  public void leavesAMethodOfAListAsText() {
    assertThat(html(), containsString("$list.size()"));
  }

  @Test
  public void speaksTheViewersLanguage() {
    notes.host().speak(Locale.GERMAN);
    PanelHtml panel = panels(notes.host().anna).get(0);
    assertEquals("Notizen", panel.label());
    assertThat(panel.html(), containsString("Notizen"));
  }

  private String html() {
    return panels(notes.host().anna).get(0).html();
  }

  private List<PanelHtml> panels(ApplicationUser user) {
    return notes.plugin().panels(RIGHT, helper(), user);
  }

  private static JiraHelper helper() {
    return new JiraHelper(null, null, Map.of());
  }
}
