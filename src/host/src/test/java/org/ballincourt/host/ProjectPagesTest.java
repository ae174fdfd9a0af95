package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

public class ProjectPagesTest {
  private static final String ISSUES = "id=\"issuetable\"";
  private static final String PANEL = "<i>pmLUM</i>";

  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  @Test
  public void listsTheIssuesAndTheItemsOfPlugins() throws Exception {
    String page = get("pm", "/projects/LUM");
    assertTrue(page.contains(ISSUES));
    assertTrue(selected(page, "Issues"));
    assertTrue(page.contains("href=\"/jira/projects/LUM?selectedItem=sample-page\""));
    assertTrue(page.contains("Go &lt;side&gt;"));
  }

  @Test
  public void showsThePanelsOfTheSelectedItemInTheIssuesPlace() throws Exception {
    String page = get("pm", "/projects/LUM?selectedItem=sample-page");
    assertTrue(page.contains(PANEL));
    assertFalse(page.contains(ISSUES));
    assertTrue(selected(page, "Go &lt;side&gt;"));
    assertFalse(selected(page, "Issues"));
  }

  @Test
  public void listsTheIssuesWhereNoPanelIsShown() throws Exception {
    for (String item : new String[] {"none", "atl.jira.view.issue.right.context"}) {
      String page = get("pm", "/projects/LUM?selectedItem=" + item);
      assertTrue(page.contains(ISSUES) && selected(page, "Issues"));
      assertFalse(page.contains(PANEL));
    }
    String forMember = get("member", "/projects/LUM?selectedItem=sample-page");
    assertTrue(forMember.contains(ISSUES) && selected(forMember, "Issues"));
  }

  @Test
  public void leadsThoseWhoAdministerTheProjectToItsSettings() throws Exception {
    String settings = "/plugins/servlet/project-config/LUM";
    assertTrue(get("pm", "/projects/LUM").contains("href=\"/jira" + settings + "\""));
    assertFalse(get("member", "/projects/LUM").contains(settings));
    String page = get("pm", settings);
    assertTrue(page.contains("Go &lt;settings&gt;") && page.contains("LUM"));
  }

  @Test
  public void showsTheSettingsToNobodyElse() throws Exception {
    String settings = "/plugins/servlet/project-config/";
    Visitor member = site.visitor().loggedInAs("member");
    assertEquals(403, member.get(settings + "LUM").statusCode());
    assertEquals(404, member.get(settings + "ZEN").statusCode());
    assertEquals(404, member.get(settings + "NONE").statusCode());
    assertEquals(303, site.visitor().get(settings + "LUM").statusCode());
  }

  private String get(String name, String path) throws Exception {
    return site.visitor().loggedInAs(name).get(path).body();
  }

  private static boolean selected(String page, String label) {
    return page.matches(
        "(?s).*aria-current=\"page\"><span class=\"[^\"]*\"></span>"
            + "<span class=\"aui-nav-item-label\">"
            + label
            + "</span>.*");
  }
}
