package org.ballincourt.host;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.ballincourt.host.dashboard.PlacedGadget;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

public class DashboardTest {
  private static final String PAGE = "/secure/Dashboard.jspa";
  private static final String REST = "/rest/host/1.0/dashboard/";
  private static final String HELLO = "{\"gadget\":\"sample:hello\"}";

  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  @Test
  public void listsWhatCanBeAdded() throws Exception {
    String page = page("lead");

    assertThat(page, containsString("A &lt;gadget&gt;"));
    assertThat(page, containsString("By Sample &amp; Sons"));
    assertThat(page, containsString("<img src=\"/jira/download/sample.png\""));
    assertThat(page, not(containsString("class=\"gadget\"")));
  }

  @Test
  public void givesAGadgetToTheScriptThatItNames() throws Exception {
    long id = add("lead");

    String page = page("lead");
    assertThat(page, containsString("id=\"gadget-" + id + "\""));
    assertThat(page, containsString("data-amd-module=\"sample/hello\""));
    assertThat(page, containsString("<i>lead</i>"));
    assertThat(page, containsString("<script src=\"atl.dashboard.js\"></script>"));
  }

  @Test
  public void keepsTextsUnderNames() throws Exception {
    long id = add("lead");
    assertEquals(204, call("lead", "PUT", REST + id, "{\"a\":\"1\",\"b\":\"<2>\"}"));
    assertEquals(204, call("lead", "PUT", REST + id, "{\"b\":\"<\\\"3\\\">\"}"));

    assertEquals(List.of(Map.of("b", "<\"3\">")), preferences("lead"));
    assertThat(
        page("lead"),
        containsString(
            "data-preferences=\"{&quot;b&quot;:&quot;&lt;\\&quot;3\\&quot;&gt;&quot;}\""));
  }

  /** Jira keeps texts alone, so whoever saves a number here would be surprised there. */
  @Test
  public void refusesPreferencesThatAreNoTexts() throws Exception {
    long id = add("lead");

    assertEquals(400, call("lead", "PUT", REST + id, "{\"weeks\":12}"));
    assertEquals(List.of(Map.of()), preferences("lead"));
  }

  @Test
  public void fillsTheShorterColumn() throws Exception {
    add("lead");
    long right = add("lead");
    add("lead");
    call("lead", "DELETE", REST + right, "");
    add("lead");

    assertEquals(
        List.of(0, 0, 1),
        site.jira().dashboards().of("lead").stream().map(PlacedGadget::column).toList());
  }

  @Test
  public void forgetsWhatIsTakenOff() throws Exception {
    long id = add("lead");
    call("lead", "PUT", REST + id, "{\"a\":\"1\"}");

    assertEquals(204, call("lead", "DELETE", REST + id, ""));
    assertEquals(List.of(), preferences("lead"));
    assertEquals(404, call("lead", "DELETE", REST + id, ""));
  }

  @Test
  public void isEverybodysOwn() throws Exception {
    long id = add("lead");

    assertThat(page("pm"), not(containsString("id=\"gadget-" + id)));
    assertEquals(404, call("pm", "PUT", REST + id, "{}"));
    assertEquals(404, call("pm", "DELETE", REST + id, ""));
  }

  @Test
  public void refusesAGadgetThatThereIsNot() throws Exception {
    assertEquals(400, call("lead", "POST", REST, "{\"gadget\":\"sample:none\"}"));
    assertEquals(404, call("lead", "PUT", REST + "x", "{}"));
  }

  @Test
  public void isForPeopleWhoAreLoggedIn() throws Exception {
    assertEquals(303, site.visitor().get(PAGE).statusCode());
    assertEquals(401, site.visitor().get(REST).statusCode());
  }

  @Test
  public void switchesTheThemeAndGoesBack() throws Exception {
    Visitor visitor = site.visitor().loggedInAs("lead");
    assertThat(visitor.get(PAGE).body(), containsString("data-color-mode=\"light\""));

    var switched = visitor.post("/theme", "atl_token", visitor.token());

    assertEquals(303, switched.statusCode());
    assertEquals("/jira/", switched.headers().firstValue("Location").orElse(""));
    assertThat(visitor.get(PAGE).body(), containsString("data-color-mode=\"dark\""));
  }

  private List<Map<String, String>> preferences(String user) {
    return site.jira().dashboards().of(user).stream().map(PlacedGadget::preferences).toList();
  }

  private String page(String user) throws Exception {
    return site.visitor().loggedInAs(user).get(PAGE).body();
  }

  private long add(String user) throws Exception {
    String made = site.visitor().call(user, "POST", REST, HELLO).body();
    return Long.parseLong(made.replaceAll("\\D", ""));
  }

  private int call(String user, String method, String path, String json) throws Exception {
    return site.visitor().call(user, method, path, json).statusCode();
  }
}
