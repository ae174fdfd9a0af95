package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.issue.StoredIssue;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

public class EditIssueTest {
  private static final String FORM = "/secure/EditIssue!default.jspa?id=";
  private static final String SAVE = "/secure/EditIssue.jspa";

  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  @Test
  public void leadsThoseWhoMayEditToTheForm() throws Exception {
    String link = "id=\"edit-issue\" href=\"/jira" + FORM + issue().id() + "\"";
    assertTrue(site.visitor().loggedInAs("pm").get("/browse/LUM-5").body().contains(link));
    assertFalse(site.visitor().loggedInAs("lead").get("/browse/LUM-5").body().contains(FORM));
  }

  @Test
  public void showsWhatTheIssueIs() throws Exception {
    String form = site.visitor().loggedInAs("pm").get(FORM + issue().id()).body();
    assertTrue(form.contains("value=\"" + issue().getSummary() + "\""));
  }

  @Test
  public void savesWithOneEntryInHistory() throws Exception {
    int before = history();
    HttpResponse<String> saved = save("A <new> summary", "2026-12-24", versionId());
    assertEquals("/jira/browse/LUM-5", saved.headers().firstValue("Location").orElse(""));
    assertEquals("A <new> summary", issue().getSummary());
    assertEquals(1, issue().getFixVersions().size());
    assertEquals("2026-12-24", jiraDue());
    assertEquals(before + 1, history());
  }

  @Test
  public void emptiesWhatTheFormLeavesEmpty() throws Exception {
    save("S", "2026-12-24", versionId());
    save("S", "");
    assertEquals("null", jiraDue());
    assertEquals(List.of(), List.copyOf(issue().getFixVersions()));
  }

  @Test
  public void showsErrorsAtTheirPlaceAndSavesNothing() throws Exception {
    String before = issue().getSummary();
    int entries = history();
    String page = save(" ", "2026-02-30", "999999").body();
    assertTrue(page.contains("id=\"summary-error\">You must specify a summary of the issue.<"));
    assertTrue(page.contains("id=\"duedate-error\">You did not enter a valid date."));
    assertTrue(page.contains("id=\"fixVersions-error\">A version does not exist"));
    assertTrue(page.contains("value=\"2026-02-30\""));
    assertTrue(save("x".repeat(256), "").body().contains("Summary must be less than 255"));
    assertEquals(before, issue().getSummary());
    assertEquals(entries, history());
  }

  @Test
  public void isForThoseWhoMayEdit() throws Exception {
    Visitor lead = site.visitor().loggedInAs("lead");
    assertEquals(403, lead.get(FORM + issue().id()).statusCode());
    String[] fields = fields(lead.token(), "S", "");
    assertEquals(403, lead.post(SAVE, fields).statusCode());
    assertEquals(404, lead.get(FORM + 1).statusCode());
    assertEquals(404, lead.get(FORM + "x").statusCode());
    Visitor pm = site.visitor().loggedInAs("pm");
    assertEquals(403, pm.post(SAVE, fields("0", "S", "")).statusCode());
  }

  private HttpResponse<String> save(String summary, String due, String... versions)
      throws Exception {
    Visitor pm = site.visitor().loggedInAs("pm");
    return pm.post(SAVE, fields(pm.token(), summary, due, versions));
  }

  private String[] fields(String token, String summary, String due, String... versions) {
    List<String> fields = new ArrayList<>();
    fields.addAll(List.of("atl_token", token, "id", Long.toString(issue().id())));
    fields.addAll(List.of("summary", summary, "duedate", due));
    for (String version : versions) {
      fields.addAll(List.of("fixVersions", version));
    }
    return fields.toArray(String[]::new);
  }

  private StoredIssue issue() {
    return site.jira().issues().find("LUM-5").orElseThrow();
  }

  private int history() {
    return site.jira().history().of(issue()).size();
  }

  private String jiraDue() {
    return String.valueOf(site.jira().issueFields().of(issue()).due());
  }

  private String versionId() {
    return issue().project().getVersions().iterator().next().getId().toString();
  }
}
