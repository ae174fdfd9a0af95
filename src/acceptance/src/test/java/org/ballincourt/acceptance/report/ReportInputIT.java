package org.ballincourt.acceptance.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Who is given a report, and what is said to a request that makes no sense. */
public final class ReportInputIT {
  private static final String OPEN = GeneratedExport.OPEN_PROJECT;
  private static final String HIDDEN = GeneratedExport.HIDDEN_PROJECT;
  private static final List<String> PATHS =
      List.of(
          "report?",
          "report/turns?figure=OUR_OPEN&",
          "report/figures.csv?",
          "report/turns.csv?figure=OUR_OPEN&");

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(
          () -> {
            ExportFile export =
                GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));
            return Launch.fresh().withExport(export.path());
          });

  @BeforeClass
  public static void begin() {
    new Court(JIRA.as("pm")).save(OPEN, Rules.naming(Map.of("1", "TEAM")).toString());
    new Desk(JIRA.as("pm")).create(OPEN, "=cmd|' /C calc'!A0");
  }

  @Test
  public void whoSeesClientFiguresIsGivenThem() {
    for (String path : PATHS) {
      assertEquals(path, 200, get("lead", path + "project=" + OPEN).status());
      assertEquals(path, 403, get("member", path + "project=" + OPEN).status());
      assertEquals(path, 404, get("lead", path + "project=" + HIDDEN).status());
      assertEquals(path, 404, get("lead", path + "project=NONE").status());
      assertEquals(path, 404, get("lead", path + "client=99999").status());
      assertEquals(path, 404, get("lead", path + "client=Lumen").status());
    }
  }

  @Test
  public void ofAllProjectsThoseCountWhoseFiguresSheSees() {
    JsonNode about = get("lead", "report").json().path("about");
    assertFalse(about.path("projects").toString().contains(HIDDEN));
    assertEquals(about.path("projects").size(), about.path("of").asInt());
    assertEquals(403, get("member", "report").status());
  }

  @Test
  public void whatMakesNoSenseIsRefusedAtItsPlace() {
    assertRefused("from", "from=yesterday");
    assertRefused("to", "to=2026-02-30");
    assertRefused("to", "from=2026-03-02&to=2026-03-01");
    assertRefused("to", "from=2010-01-01&to=2026-03-01");
    assertRefused("to", "to=%2B999999999-12-31");
    assertRefused("phase", "phase=1");
    assertRefused("phase", "phase=%27");
    for (String path : List.of("report/turns", "report/turns.csv")) {
      assertFault("figure", get("lead", path + "?project=" + OPEN));
      assertFault("figure", get("lead", path + "?project=" + OPEN + "&figure=BLAME"));
    }
    assertFault("start", get("lead", "report/turns?figure=OUR_TIME&start=-1&project=" + OPEN));
    assertFault("step", get("lead", "report?step=DAY&project=" + OPEN));
    assertFault("phase", get("lead", "report?phase=10000"));
  }

  @Test
  public void tablesAreFilesWithoutFormulas() {
    Reply figures = get("lead", "report/figures.csv?project=" + OPEN);
    assertTrue(figures.body(), figures.body().startsWith("\uFEFFFigure,From,We,The client,"));
    Reply turns = get("lead", "report/turns.csv?figure=OUR_OPEN&project=" + OPEN);
    assertTrue(turns.body(), turns.body().contains(",'=cmd|' /C calc'!A0,our move,"));
  }

  @Test
  public void aPageBehindTheLastOneIsEmpty() {
    JsonNode page = get("lead", "report/turns?figure=OUR_OPEN&start=9999&project=" + OPEN).json();
    assertEquals(0, page.path("rows").size());
    assertTrue(page.path("next").isNull());
    assertEquals(page.at("/total/rows").asInt(), page.path("start").asInt());
  }

  private static void assertRefused(String field, String query) {
    for (String path : PATHS) {
      assertFault(field, get("lead", path + "project=" + OPEN + "&" + query));
    }
  }

  private static void assertFault(String field, Reply reply) {
    assertEquals(reply.toString(), 400, reply.status());
    assertEquals(reply.toString(), field, reply.json().at("/errors/0/field").asText());
  }

  private static Reply get(String user, String path) {
    return JIRA.as(user).get(Court.BASE + "/" + path);
  }
}
