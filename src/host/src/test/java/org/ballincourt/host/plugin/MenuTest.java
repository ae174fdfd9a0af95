package org.ballincourt.host.plugin;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.plugin.fragment.MenuItem;
import org.ballincourt.host.plugin.fragment.MenuSection;
import org.junit.Rule;
import org.junit.Test;

public class MenuTest {

  private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";
  private static final String SETTINGS = "atl.jira.proj.config/projectgroup4";

  @Rule public final RunningNotes notes = new RunningNotes();

  @Test
  public void showsTheSectionsThatHaveItemsByWeight() {
    List<MenuSection> sections = notes.plugin().administration(nowhere(), notes.host().anna);
    assertEquals(List.of("Notes"), sections.stream().map(MenuSection::label).toList());
    assertEquals(
        List.of("/jira/plugins/servlet/notes/admin", "https://example.org/?a=1&b=2"),
        sections.get(0).items().stream().map(MenuItem::href).toList());
  }

  @Test
  public void asksTheConditionOfAnItem() {
    List<MenuSection> sections = notes.plugin().administration(nowhere(), null);
    assertEquals(
        List.of("There's no \"note\""),
        sections.get(0).items().stream().map(MenuItem::label).toList());
    assertEquals(List.of(), notes.plugin().items(SETTINGS, in("OTHER"), notes.host().anna));
  }

  @Test
  public void writesTheProjectsKeyIntoALink() {
    MenuItem side = notes.plugin().items(SIDEBAR, in("DS"), notes.host().anna).get(0);
    assertEquals("/jira/projects/DS?selectedItem=notes-of-project", side.href());
    assertEquals("notes-of-project", side.selectedItem());
    assertEquals("aui-icon", side.iconClass());
  }

  @Test
  public void callsNoMethodInALinkThatIsNotListed() {
    MenuItem settings = notes.plugin().items(SETTINGS, in("DS"), notes.host().anna).get(0);
    assertEquals("/jira/plugins/servlet/notes/all?project=DS&x=$helper.request", settings.href());
  }

  @Test
  public void showsThePanelsOfAProjectsPage() {
    String html =
        notes.plugin().panels("notes-of-project", in("DS"), notes.host().anna).get(0).html();
    assertThat(html, containsString("<h3>&lt;Notes&gt;"));
  }

  @Test
  public void tellsAdministratorsOfThePluginAndWhereItBegins() {
    assertEquals(
        new AppDetails(
            "Notes",
            "1.0",
            true,
            new AppDetails.Links("/plugins/servlet/notes/all", "/plugins/servlet/notes/admin")),
        notes.plugin().app());
  }

  private static JiraHelper nowhere() {
    return new JiraHelper(null, null, Map.of());
  }

  private static JiraHelper in(String projectKey) {
    Project project = mock(Project.class);
    when(project.getKey()).thenReturn(projectKey);
    return new JiraHelper(null, project, Map.of("project", project));
  }
}
