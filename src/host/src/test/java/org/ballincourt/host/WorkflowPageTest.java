package org.ballincourt.host;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.plugin.NotesInJira;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;

public class WorkflowPageTest {
  private static final String PAGE = "/plugins/servlet/workflows";
  private static final String DONE = PAGE + "?project=LUM&transition=90005";
  private static final Pattern EDIT = Pattern.compile("edit=(\\d+)\"");

  private final MemoryDatabase database = new MemoryDatabase();
  private final NotesInJira notes = new NotesInJira(database);

  @Rule public final RuleChain rules = RuleChain.outerRule(database).around(notes);

  private Visitor admin() throws Exception {
    return new Visitor(notes.url()).loggedInAs("admin");
  }

  private static HttpResponse<String> send(Visitor admin, String name, String value, String word)
      throws Exception {
    return admin.post(
        PAGE,
        "project",
        "LUM",
        "transition",
        "90005",
        name,
        value,
        "word",
        word,
        "atl_token",
        admin.token());
  }

  private static String ruleOn(String page) {
    Matcher rule = EDIT.matcher(page);
    assertTrue(page, rule.find());
    return rule.group(1);
  }

  @Test
  public void listsProjectsAndTransitions() throws Exception {
    assertThat(admin().get(PAGE).body(), containsString("?project=LUM"));
    String page = admin().get(PAGE + "?project=LUM").body();
    assertThat(page, containsString("Create the issue originally."));
    assertThat(page, containsString("transition=90005\">To Done"));
    assertEquals(404, admin().get(PAGE + "?project=XXX").statusCode());
    assertEquals(404, admin().get(DONE + "0").statusCode());
  }

  @Test
  public void asksForTheParametersInThePluginsWords() throws Exception {
    String page = admin().get(DONE + "&add=word-note").body();
    assertThat(page, containsString("<td>input</td>"));
    assertThat(page, containsString("There&#39;s no &quot;note&quot;"));
  }

  @Test
  public void addsEditsOrdersAndRemoves() throws Exception {
    Visitor admin = admin();
    send(admin, "add", "word-note", "<red>");
    String page = admin.get(DONE).body();
    assertThat(page, containsString("<td>view &lt;red&gt;</td>"));
    String rule = ruleOn(page);
    assertThat(
        admin.get(DONE + "&edit=" + rule).body(), containsString("<td>edit &lt;red&gt;</td>"));
    send(admin, "edit", rule, "blue");
    page = admin.get(DONE).body();
    assertThat(page, containsString("view blue"));
    assertTrue(page.indexOf("view blue") < page.indexOf("Set issue status"));
    send(admin, "down", rule, "");
    page = admin.get(DONE).body();
    assertTrue(page.indexOf("view blue") > page.indexOf("Set issue status"));
    send(admin, "remove", rule, "");
    assertThat(admin.get(DONE).body(), not(containsString("view blue")));
  }

  @Test
  public void isForAdministratorsAndTheirOwnForms() throws Exception {
    Visitor pm = new Visitor(notes.url()).loggedInAs("pm");
    assertEquals(403, pm.get(DONE).statusCode());
    assertEquals(403, send(pm, "add", "word-note", "x").statusCode());
    String[] withoutToken = {"project", "LUM", "add", "word-note", "word", "x"};
    assertEquals(403, admin().post(PAGE, withoutToken).statusCode());
    assertEquals(0, database.count("transition_rules"));
  }

  @Test
  public void aValidatorIsHeardOnThePageAndOverRest() throws Exception {
    send(admin(), "add", "word-wanted", "xyz");
    Visitor pm = new Visitor(notes.url()).loggedInAs("pm");
    String page =
        pm.post("/transition", "issue", "LUM-5", "status", "90005", "atl_token", pm.token()).body();
    assertThat(page, containsString("&lt;No&gt; xyz"));
    assertThat(page, containsString("data-field=\"summary\">Write xyz"));
    HttpResponse<String> refused =
        pm.call(
            "pm",
            "POST",
            "/rest/api/2/issue/LUM-5/transitions",
            "{\"transition\":{\"id\":\"90005\"}}");
    assertEquals(400, refused.statusCode());
    assertThat(refused.body(), containsString("\"errorMessages\":[\"<No> xyz\"]"));
    assertThat(refused.body(), containsString("\"errors\":{\"summary\":\"Write xyz\"}"));
  }

  @Test
  public void aConditionHidesOnThePageAndOverRest() throws Exception {
    String transitions = "/rest/api/2/issue/LUM-5/transitions";
    Visitor pm = new Visitor(notes.url()).loggedInAs("pm");
    assertThat(
        pm.call("pm", "GET", transitions, "").body(), containsString("\"name\":\"To Done\""));
    send(admin(), "add", "word-missing", "fail");
    assertThat(pm.call("pm", "GET", transitions, "").body(), not(containsString("\"To Done\"")));
    assertThat(pm.get("/browse/LUM-5").body(), not(containsString(">To Done<")));
    String move = "{\"transition\":{\"id\":\"90005\"}}";
    assertEquals(400, pm.call("pm", "POST", transitions, move).statusCode());
    assertEquals(
        400,
        pm.post("/transition", "issue", "LUM-5", "status", "90005", "atl_token", pm.token())
            .statusCode());
  }
}
