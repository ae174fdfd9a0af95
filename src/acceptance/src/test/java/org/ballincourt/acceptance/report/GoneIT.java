package org.ballincourt.acceptance.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportWriter;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.export.IssueJson;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * A saved link, an item of a dashboard or a shared copy names what is deleted since, or is called
 * otherwise: that is said at its place, and what was counted stays.
 */
public final class GoneIT {
  private static final String OPEN = GeneratedExport.OPEN_PROJECT;
  private static final String SHARED = Court.BASE + "/report/shared";
  private static final String PAGE = "/plugins/servlet/ballincourt/report";
  private static final List<String> TABLES = List.of("report/figures.csv?", "report/turns.csv?");
  private static final List<String> ITEMS = List.of("waiting", "sides", "clients", "feedback");
  private static final String NO_PHASE = "There is no such phase in this project.";
  private static final String NO_CLIENT = "This client is not there any more";

  @ClassRule public static final RunningJira JIRA = new RunningJira(GoneIT::launch);

  private final JiraClient pm = JIRA.as("pm");
  private final JiraClient lead = JIRA.as("lead");
  private final Desk admin = new Desk(JIRA.as("admin"));

  private static Launch launch() {
    Path file = Launch.freshDirectory().resolve("export.json");
    try (ExportWriter export = ExportWriter.to(file)) {
      for (String project : List.of(OPEN, "GAMMA", "OLDER", GeneratedExport.HIDDEN_PROJECT)) {
        Instant created = Instant.parse("2026-02-02T09:00:00Z");
        export.add(new IssueJson(project, 1, created).status("3").node());
      }
    }
    return Launch.fresh().withExport(file);
  }

  @BeforeClass
  public static void begin() {
    for (String project : List.of(OPEN, "GAMMA", "OLDER")) {
      save(project);
    }
  }

  private static void save(String project) {
    new Court(JIRA.as("admin")).save(project, Rules.naming(Map.of()).toString());
  }

  private JsonNode share(String about) {
    Reply reply = pm.post(SHARED, "{%s,\"step\":\"MONTH\"}".formatted(about));
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json();
  }

  private String phase(String name) {
    String phase = admin.addVersion(OPEN, name);
    assertTrue(new Desk(pm).plan(OPEN + "-1", List.of(phase)).status() < 300);
    return phase;
  }

  private long client(String name, String project) {
    Reply made =
        pm.post(
            Court.BASE + "/clients",
            """
            {"name":"%s","language":"en","country":"GB","zone":"UTC","projects":["%s"],
             "hours":{"mon":[["09:00","17:00"]]},"contacts":[]}
            """
                .formatted(name, project));
    assertEquals(made.toString(), 201, made.status());
    new Court(pm).awaitReplayOf(project);
    return made.json().path("id").asLong();
  }

  private void delete(long client, String project) {
    assertEquals(204, pm.delete(Court.BASE + "/clients/" + client).status());
    new Court(pm).awaitReplayOf(project);
  }

  private Reply rest(String path) {
    return lead.get(Court.BASE + "/" + path);
  }

  private String page(int status, String query) {
    Reply reply = lead.get(PAGE + query);
    assertEquals(query + reply, status, reply.status());
    assertFalse(reply.body(), reply.body().contains("$view") || reply.body().contains("Exception"));
    return reply.body();
  }

  @Test
  public void aLinkToADeletedPhaseSaysSoInTheForm() {
    String phase = phase("For the fair");
    String query = "?projectKey=" + OPEN + "&phase=" + phase;
    assertTrue(page(200, query).contains(">For the fair<"));
    assertEquals(204, admin.deleteVersion(OPEN, phase).status());

    String here = page(400, query);
    assertTrue(here, here.contains(NO_PHASE));
    assertTrue(here, here.contains("value=\"" + phase + "\" selected>A phase that is not there"));
    assertTrue(page(400, query + "&figure=OUR_OPEN").contains(NO_PHASE));
    for (String path : TABLES) {
      Reply table = rest(path + "figure=OUR_OPEN&project=" + OPEN + "&phase=" + phase);
      assertEquals(path + table, 400, table.status());
      assertEquals("phase", table.json().at("/errors/0/field").asText());
    }
  }

  @Test
  public void aLinkToAMergedPhaseSaysSoAndItsTurnsAreInTheOther() {
    String issue = new Desk(pm).create(OPEN, "Sketches").key();
    String phase = admin.addVersion(OPEN, "Draft");
    String heir = admin.addVersion(OPEN, "Design");
    new Desk(pm).plan(issue, List.of(phase));
    String path = Court.BASE + "/issues/" + issue + "/hand-overs";
    Reply handed = pm.post(path, "{\"party\":\"CLIENT\",\"note\":null,\"contact\":null}");
    assertTrue(handed.toString(), handed.status() < 300);
    assertEquals(1, theirsOpenIn(phase));
    assertTrue(admin.mergeVersion(OPEN, phase, heir).status() < 300);
    new Court(pm).awaitReplayOf(OPEN);

    assertTrue(page(400, "?projectKey=" + OPEN + "&phase=" + phase).contains(NO_PHASE));
    assertEquals(1, theirsOpenIn(heir));
  }

  private int theirsOpenIn(String phase) {
    JsonNode report = rest("report?project=" + OPEN + "&phase=" + phase).json();
    return report.at("/theirs/open/count").asInt();
  }

  @Test
  public void aCopyOfADeletedPhaseStaysAsItWas() {
    String phase = phase("Launch");
    JsonNode copy = share("\"project\":\"" + OPEN + "\",\"phase\":" + phase);
    String number = copy.path("number").asText();
    assertEquals(204, admin.deleteVersion(OPEN, phase).status());

    assertEquals(copy, rest("report/shared/" + number).json());
    JsonNode today = rest("report/shared/" + number + "/today").json();
    assertTrue(today.toString(), today.path("figures").isNull());
    assertEquals("PHASE_GONE", today.at("/circumstances/0/kind").asText());
    String here = page(200, "/shared?number=" + number);
    assertTrue(here, here.contains("The phase Launch is not there any more."));
    int before = lead.get(SHARED + "?project=" + OPEN).json().path("total").asInt();
    String again = "{\"project\":\"%s\",\"phase\":%s}".formatted(OPEN, phase);
    assertEquals(400, pm.post(SHARED, again).status());
    assertEquals(before, lead.get(SHARED + "?project=" + OPEN).json().path("total").asInt());
  }

  @Test
  public void aLinkToADeletedClientSaysSoInTheForm() {
    long client = client("Tern", OPEN);
    assertTrue(page(200, "?client=" + client).contains("Tern"));
    delete(client, OPEN);

    for (String query : List.of("?client=", "?projectKey=" + OPEN + "&client=")) {
      String here = page(400, query + client);
      assertTrue(here, here.contains(NO_CLIENT));
      assertTrue(here, here.contains("selected>A client who is not there"));
    }
    for (String item : ITEMS) {
      assertEquals(item, 404, rest("dashboard/" + item + "?client=" + client).status());
    }
    for (String path : TABLES) {
      assertEquals(path, 404, rest(path + "figure=OUR_OPEN&client=" + client).status());
    }
    assertEquals(404, pm.post(SHARED, "{\"client\":" + client + "}").status());
    page(404, "/shared?client=" + client);
  }

  @Test
  public void theCopiesOfADeletedClientAreFoundAsBefore() {
    long client = client("Lumen", OPEN);
    JsonNode copy = share("\"client\":" + client);
    String number = copy.path("number").asText();
    delete(client, OPEN);

    String here = page(200, "/shared?number=" + number);
    assertTrue(here, here.contains("The client Lumen is not there any more."));
    assertTrue(here, here.contains("/shared?client=" + client + "\""));
    String list = page(200, "/shared?client=" + client);
    assertTrue(list, list.contains("?number=" + number + "\""));
    JsonNode found = rest("report/shared?client=" + client).json();
    assertEquals(copy.path("number"), found.at("/shared/0/number"));
    String path = SHARED + "?client=" + client;
    assertEquals(404, JIRA.as("member").get(path).status());
    assertEquals(404, JIRA.as("pm2").get(path).status());
  }

  @Test
  public void aRenamedClientIsCalledByItsNewNameButInItsCopies() {
    long client = client("Kestrel", "GAMMA");
    JsonNode copy = share("\"client\":" + client);
    String path = Court.BASE + "/clients/" + client;
    String renamed = pm.get(path).body().replace("Kestrel", "Falcon");
    assertEquals(200, pm.put(path, renamed).status());

    assertTrue(page(200, "?client=" + client).contains("Where the time went: Falcon"));
    for (String item : ITEMS) {
      JsonNode scope = rest("dashboard/" + item + "?client=" + client).json().path("scope");
      assertEquals(item, "Falcon", scope.path("subject").asText());
    }
    assertTrue(page(200, "/shared?number=" + copy.path("number")).contains(": Kestrel"));
  }

  @Test
  public void aLinkWithAProjectsFormerKeyShowsItInTheForm() {
    String phase = admin.addVersion("OLDER", "First steps");
    Reply changed = JIRA.as("admin").put("/rest/host/1.0/projects/OLDER", "{\"key\":\"NEWER\"}");
    assertEquals(changed.toString(), 200, changed.status());

    String here = page(200, "?projectKey=OLDER&phase=" + phase);
    assertTrue(here, here.contains("<option value=\"NEWER\" selected>"));
    assertTrue(here, here.contains("<option value=\"" + phase + "\" selected>First steps"));
    String wrong = page(400, "?projectKey=OLDER&from=2026-13-99");
    assertTrue(wrong, wrong.contains("<option value=\"NEWER\" selected>"));
    assertEquals(200, rest("dashboard/waiting?project=OLDER").status());
  }
}
