package org.ballincourt.acceptance.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.export.RealExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.naive.NaiveWeek;
import org.ballincourt.acceptance.naive.NaiveWeek.Opening;
import org.ballincourt.acceptance.naive.StatusMap;
import org.ballincourt.acceptance.report.NaiveAsk.Target;
import org.ballincourt.acceptance.report.NaiveIssue.Part;
import org.ballincourt.acceptance.report.NaiveReport.Days;
import org.ballincourt.acceptance.report.NaiveReport.Setting;
import org.ballincourt.acceptance.rest.Seed;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Each figure of a report is the one that is counted again naively from the same histories, and the
 * rows behind it add up to it. Asks lie in the past: their facts are put into the table while Jira
 * is down, and the reading of the histories that follows each saving of rules takes them up.
 */
public final class ReportIT {
  private static final Set<LocalDate> HOLIDAYS =
      Set.of(
          LocalDate.parse("2008-03-24"),
          LocalDate.parse("2010-12-24"),
          LocalDate.parse("2012-05-17"),
          LocalDate.parse("2012-12-25"),
          LocalDate.parse("2012-12-26"),
          LocalDate.parse("2013-01-01"));
  private static final NaiveWeek OFFICE =
      new NaiveWeek(ZoneId.of("Europe/Oslo"), List.of(Opening.of("09:00", "17:00")), HOLIDAYS);
  private static final NaiveWeek WITH_LUNCH =
      new NaiveWeek(
          ZoneId.of("America/New_York"),
          List.of(Opening.of("08:30", "12:00"), Opening.of("13:00", "17:30")),
          Set.of(LocalDate.parse("2012-07-04")));
  private static final List<Days> PERIODS =
      List.of(
          new Days(LocalDate.parse("2012-01-01"), LocalDate.parse("2012-12-31"), false),
          new Days(LocalDate.parse("2008-02-14"), LocalDate.parse("2008-05-05"), false),
          new Days(LocalDate.parse("2007-01-01"), LocalDate.parse("2016-12-31"), true));

  private static final int MOST_PHASES = 8;

  private static ExportFile export;
  private static String project;
  private static JiraProcess jira;
  private static Map<String, List<Deed>> deeds;
  private static final Map<String, Long> IDS = new HashMap<>();

  private final JiraClient admin = jira.as("admin");

  @BeforeClass
  public static void begin() {
    export =
        RealExport.readOr(
            () -> GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json")));
    System.out.println("reports on " + export.issues().size() + " issues of " + export.path());
    project =
        export.projects().stream()
            .max(Comparator.comparing(key -> export.issuesOf(key).size()))
            .orElseThrow();
    deeds = new MadeUpAsks(new Random(Seed.next()), statuses(MANY)).in(export.issues());
    String url = "jdbc:h2:file:" + Launch.freshDirectory().resolve("jira") + ";WRITE_DELAY=0";
    Launch launch = Launch.fresh().withDatabase(url).withExport(export.path());
    try (JiraProcess first = launch.start()) {
      for (JsonNode issue : export.issues()) {
        String key = issue.path("key").asText();
        JsonNode found = first.as("admin").get("/rest/api/2/issue/" + key).json();
        IDS.put(key, found.path("id").asLong());
      }
    }
    write(url);
    jira = launch.withoutExport().start();
  }

  private static void write(String url) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      String table = null;
      try (ResultSet tables =
          connection.getMetaData().getTables(null, null, "AO\\_%\\_FACT", null)) {
        while (tables.next()) {
          table = tables.getString("TABLE_NAME");
        }
      }
      for (Map.Entry<String, List<Deed>> issue : deeds.entrySet()) {
        for (Deed deed : issue.getValue()) {
          statement.executeUpdate(deed.insert(table, IDS.get(issue.getKey())));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterClass
  public static void end() {
    if (jira != null) {
      jira.close();
    }
  }

  private static final Map<String, String> MANY =
      Map.of("1", "CLIENT", "10000", "CLIENT", "10004", "THIRD_PARTY", "3", "TEAM");
  private static final Map<String, String> FEW =
      Map.of("10001", "CLIENT", "10000", "CLIENT", "3", "THIRD_PARTY", "10006", "NOBODY");

  private static StatusMap statuses(Map<String, String> named) {
    return StatusMap.importedFrom(export.issues()).naming(named);
  }

  @Test
  public void figuresAreThoseOfTheHistoriesInAnOfficeWeek() {
    Target days = new Target(2, null);
    compare(MANY, new Setting(OFFICE, OFFICE, days, new Target(5, null)));
  }

  @Test
  public void figuresAreThoseOfTheHistoriesOnTwoCalendarsAndInHours() {
    Target hours = new Target(null, 12 * 3600L);
    compare(FEW, new Setting(WITH_LUNCH, OFFICE, hours, new Target(null, 30 * 3600L)));
  }

  private void compare(Map<String, String> named, Setting setting) {
    rule(named, setting);
    List<NaiveIssue> issues = new ArrayList<>();
    for (JsonNode node : export.issues()) {
      String key = node.path("key").asText();
      issues.add(
          NaiveIssue.of(
              IDS.get(key),
              node,
              deeds.get(key),
              statuses(named),
              setting.theirs(),
              setting.their()));
    }
    Places places = Places.read(admin);
    for (Days days : PERIODS) {
      compare(issues, setting, days, places, null);
    }
    Set<Long> phases = ofProject(places.phases());
    phases.stream()
        .limit(MOST_PHASES)
        .forEach(phase -> compare(issues, setting, PERIODS.get(2), places, phase));
  }

  private void compare(
      List<NaiveIssue> issues, Setting setting, Days days, Places places, Long phase) {
    String query = query(days) + (phase == null ? "" : "&phase=" + phase);
    JsonNode report = found("/report" + query + "&step=" + (days.months() ? "MONTH" : "WEEK"));
    List<Part> parts =
        issues.stream()
            .flatMap(issue -> issue.parts().stream())
            .filter(part -> part.project().equals(project))
            .filter(part -> phase == null || phase.equals(places.of(part)))
            .toList();
    List<NaiveAsk> asks =
        issues.stream()
            .flatMap(
                issue ->
                    issue.asks().stream()
                        .filter(ask -> issue.projectAt(ask.asked()).equals(project)))
            .filter(ask -> phase == null || phase.equals(places.of(ask)))
            .toList();
    Instant now = Instant.parse(report.path("at").asText());
    Map<String, String> expected =
        new NaiveReport(parts, asks, setting, days, now).figures(phase != null);
    System.out.println(query + " " + expected.toString().replaceAll("[^, ]+=\\[[^]]*][, ]*", ""));
    assertEquals(query, lines(expected), lines(NaiveReport.said(report)));
    if (export.issues().size() > 1000 && days.months() && phase == null) {
      assertTrue(query, report.at("/theirs/answers/of").asInt() > 0);
    }
    assertRowsAddUp(query, report);
  }

  private Set<Long> ofProject(Set<Long> phases) {
    Set<Long> there = new TreeSet<>(phases);
    String report = Court.BASE + "/report?project=" + project + "&phase=";
    there.removeIf(phase -> admin.get(report + phase).status() != 200);
    return there;
  }

  private static String lines(Map<String, String> figures) {
    return String.join("\n", figures.entrySet().stream().map(Objects::toString).toList());
  }

  private void assertRowsAddUp(String query, JsonNode report) {
    Rows rows = new Rows(this::found, query);
    for (String side : List.of("ours", "theirs")) {
      JsonNode figures = report.path(side);
      rows.assertCount(figures.path("turns"));
      rows.assertCount(figures.path("open"));
      rows.assertCount(figures.path("past"));
      JsonNode late = rows.assertCount(figures.path("late"));
      assertEquals(figures.at("/late/workingDays"), late.path("workingDaysBeyond"));
      assertEquals(figures.at("/late/seconds"), late.path("secondsBeyond"));
      assertEquals(
          figures.at("/answers/of"), rows.total(figures.at("/answers/figure")).path("rows"));
      int rounds = 0;
      for (JsonNode figure : figures.at("/rounds/figures")) {
        rounds += rows.total(figure).path("rounds").asInt();
      }
      assertEquals(figures.at("/rounds/turns").asInt(), rounds);
    }
    report.path("apart").forEach(rows::assertCount);
    for (JsonNode spent : report.at("/time/spent")) {
      rows.assertSeconds(spent);
    }
    JsonNode back = report.at("/forUsOnly/gettingBack");
    JsonNode sum = rows.total(back.path("figure"));
    assertEquals(back.path("turns"), sum.path("rows"));
    assertEquals(back.path("hours").asDouble(), sum.path("hours").asDouble(), 0);
  }

  private static String query(Days days) {
    return "?project=%s&from=%s&to=%s".formatted(project, days.first(), days.last());
  }

  private void rule(Map<String, String> named, Setting setting) {
    ObjectNode rules = Rules.naming(named);
    rules.put("teamCalendar", calendar(setting.ours()));
    rules.put("clientCalendar", calendar(setting.theirs()));
    limit(rules, "TEAM", setting.our());
    limit(rules, "CLIENT", setting.their());
    for (String key : export.projects()) {
      new Court(admin).save(key, rules.toString());
    }
    String back = "{\"thresholdDays\":%d,\"hours\":2.5}".formatted(NaiveReport.THRESHOLD_DAYS);
    String path = Court.BASE + "/projects/" + project + "/report-settings";
    assertEquals(200, admin.put(path, back).status());
  }

  private static void limit(ObjectNode rules, String party, Target target) {
    ObjectNode written = rules.withArray("targets").addObject().put("party", party);
    if (target.days() == null) {
      written.put("seconds", target.seconds());
    } else {
      written.put("days", target.days());
    }
  }

  private long calendar(NaiveWeek week) {
    String day =
        String.join(
            ",",
            week.openings().stream()
                .map(opening -> "[\"%s\",\"%s\"]".formatted(opening.opens(), opening.closes()))
                .toList());
    String weekly =
        String.join(
            ",",
            List.of("mon", "tue", "wed", "thu", "fri").stream()
                .map(name -> "\"" + name + "\":[" + day + "]")
                .toList());
    String holidays =
        String.join(
            ",", week.holidays().stream().sorted().map(date -> "\"" + date + "\"").toList());
    String json =
        "{\"name\":\"Week %s\",\"zone\":\"%s\",\"editions\":[{\"validFrom\":null,\"weekly\":{%s},"
            + "\"holidays\":[%s],\"overrides\":{}}]}";
    String name = week.zone() + " " + System.nanoTime();
    Reply made =
        admin.post(Court.BASE + "/calendars", json.formatted(name, week.zone(), weekly, holidays));
    assertEquals(made.toString(), 201, made.status());
    return made.json().path("id").asLong();
  }

  private JsonNode found(String path) {
    Reply reply = admin.get(Court.BASE + path);
    assertEquals(path + " " + reply, 200, reply.status());
    return reply.json();
  }
}
