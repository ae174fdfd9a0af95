package org.ballincourt.acceptance.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.naive.NaiveWeek;
import org.ballincourt.acceptance.naive.NaiveWeek.Opening;
import org.ballincourt.acceptance.report.NaiveReport.Back;
import org.ballincourt.acceptance.report.NaiveReport.Days;
import org.ballincourt.acceptance.report.NaiveReport.Setting;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Each figure of a report is the one that is counted again naively from the same histories, and the
 * rows behind it add up to it. The reading of the histories that follows each saving of rules takes
 * up what clients were asked for in the past.
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
  private static final NaiveWeek LUMENS =
      new NaiveWeek(
          ZoneId.of("Asia/Kolkata"),
          List.of(Opening.of("10:00", "18:30")),
          Set.of(LocalDate.parse("2008-04-14"), LocalDate.parse("2012-08-15")));
  private static final NaiveWeek TERNS =
      new NaiveWeek(ZoneId.of("Europe/Helsinki"), List.of(Opening.of("08:00", "15:45")), Set.of());
  private static final List<Days> PERIODS =
      List.of(
          days("2012-01-01", "2012-12-31", false),
          days("2008-02-14", "2008-05-05", false),
          days("2007-01-01", "2016-12-31", true));

  private static final int MOST_PHASES = 8;

  private static final Map<String, String> MANY =
      Map.of("1", "CLIENT", "10000", "CLIENT", "10004", "THIRD_PARTY", "3", "TEAM");
  private static final Map<String, String> FEW =
      Map.of("10001", "CLIENT", "10000", "CLIENT", "3", "THIRD_PARTY", "10006", "NOBODY");

  private static Past past;

  private final JiraClient admin = past.jira().as("admin");
  private final Calendars calendars = new Calendars(admin);
  private final List<NaiveClient> clients = new ArrayList<>();

  private static Days days(String first, String last, boolean months) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last), months, ZoneOffset.UTC);
  }

  @BeforeClass
  public static void begin() {
    past = Past.begin(MANY);
  }

  @AfterClass
  public static void end() {
    if (past != null) {
      past.close();
    }
  }

  @After
  public void forgetClients() {
    clients.forEach(calendars::remove);
  }

  @Test
  public void figuresAreThoseOfTheHistoriesInAnOfficeWeek() {
    Target their = Target.ofDays(5).onlyFor("APPROVAL");
    compare(MANY, new Setting(OFFICE, OFFICE, Target.ofDays(2), their, clients));
  }

  @Test
  public void figuresAreThoseOfTheHistoriesOnTwoCalendarsAndInHours() {
    Target our = Target.ofHours(12).since("2008-03-20");
    Target their = Target.ofHours(30).since("2008-04-01");
    compare(FEW, new Setting(WITH_LUNCH, OFFICE, our, their, clients));
  }

  @Test
  public void figuresAreThoseOfEachClientInItsOwnWeek() {
    NaiveClient lumen = add("Lumen", LUMENS, others(), 0);
    add("Tern", TERNS, List.of(past.project()), 1);
    Target their = Target.ofDays(5).onlyFor("APPROVAL");
    compareClients(MANY, new Setting(OFFICE, OFFICE, Target.ofDays(2), their, clients), lumen);
  }

  @Test
  public void figuresAreThoseOfAClientBesideIssuesOfNobody() {
    NaiveClient lumen = add("Lumen", LUMENS, others(), 0);
    Setting setting =
        new Setting(WITH_LUNCH, OFFICE, Target.ofHours(12), Target.ofHours(30), clients);
    compareClients(FEW, setting, lumen);
  }

  private static List<String> others() {
    return past.export().projects().stream().filter(key -> !key.equals(past.project())).toList();
  }

  /**
   * @param component the how many most frequent one is theirs as well
   */
  private NaiveClient add(String name, NaiveWeek week, List<String> projects, int component) {
    List<Long> components = past.components().stream().skip(component).limit(1).toList();
    NaiveClient wanted = new NaiveClient(name, week, projects, components, 0);
    NaiveClient made = calendars.add(wanted, past.project());
    clients.add(made);
    return made;
  }

  private void compare(Map<String, String> named, Setting setting) {
    Counted counted = counted(named, setting);
    Scope scope = Scope.of(past.project());
    for (Days days : PERIODS) {
      counted.compare(scope, days.in(setting.ours().zone()));
    }
    for (Long phase : phases(counted)) {
      counted.compare(scope.in(phase), PERIODS.get(2).in(setting.ours().zone()));
    }
  }

  private void compareClients(Map<String, String> named, Setting setting, NaiveClient client) {
    Counted counted = counted(named, setting);
    Set<String> all = new TreeSet<>(past.export().projects());
    Set<String> theirs = client.components().isEmpty() ? Set.copyOf(client.projects()) : all;
    for (Days days : PERIODS) {
      counted.compare(Scope.of(client, theirs), days);
    }
    Days whole = PERIODS.get(2);
    counted.compare(new Scope("?project=", all, null, null), whole);
    Days ours = whole.in(setting.ours().zone());
    Scope there = Scope.of(past.project()).only(client);
    counted.compare(there, ours);
    phases(counted).stream().limit(2).forEach(phase -> counted.compare(there.in(phase), ours));
  }

  private Counted counted(Map<String, String> named, Setting setting) {
    rule(named, setting);
    return new Counted(past.issues(named, setting), setting, Places.read(admin));
  }

  /** Some in which anything was asked for. */
  private List<Long> phases(Counted counted) {
    String report = Court.BASE + "/report?project=" + past.project() + "&phase=";
    return counted.places.phases().stream()
        .filter(phase -> admin.get(report + phase).status() == 200)
        .limit(MOST_PHASES)
        .toList();
  }

  /** Histories, counted naively. */
  private final class Counted {
    private final List<NaiveIssue> issues;
    private final Setting setting;
    private final Places places;

    Counted(List<NaiveIssue> issues, Setting setting, Places places) {
      this.issues = issues;
      this.setting = setting;
      this.places = places;
    }

    void compare(Scope scope, Days days) {
      String query = scope.query() + "&from=%s&to=%s".formatted(days.first(), days.last());
      JsonNode report = found("/report" + query + "&step=" + (days.months() ? "MONTH" : "WEEK"));
      Instant now = Instant.parse(report.path("at").asText());
      Map<String, String> expected =
          scope.report(issues, setting, places, days, now).figures(scope.phase() != null);
      System.out.println(query + " " + expected.toString().replaceAll("[^, ]+=\\[[^]]*][, ]*", ""));
      assertEquals(query, lines(expected), lines(Said.of(report)));
      assertSomethingCounts(scope, days, report);
      new Rows(ReportIT.this::found, query).assertAddUp(report);
    }

    private void assertSomethingCounts(Scope scope, Days days, JsonNode report) {
      if (issues.size() > 1000 && days.months() && scope.phase() == null) {
        assertTrue(scope.query(), report.at("/theirs/answers/of").asInt() > 0);
        assertTrue(scope.query(), report.at("/apart/withdrawn/count").asInt() > 0);
      }
    }
  }

  private static String lines(Map<String, String> figures) {
    return String.join("\n", figures.entrySet().stream().map(Objects::toString).toList());
  }

  private void rule(Map<String, String> named, Setting setting) {
    ObjectNode rules = Rules.naming(named);
    rules.put("teamCalendar", calendars.add(setting.ours()));
    rules.put("clientCalendar", calendars.add(setting.theirs()));
    setting.our().addTo(rules, "TEAM");
    setting.their().addTo(rules, "CLIENT");
    for (String key : past.export().projects()) {
      new Court(admin).save(key, rules.toString());
      Back back = Back.of(key);
      String json =
          "{\"thresholdDays\":%d,\"hours\":%s}".formatted(back.thresholdDays(), back.hours());
      String path = Court.BASE + "/projects/" + key + "/report-settings";
      assertEquals(200, admin.put(path, json).status());
    }
  }

  private JsonNode found(String path) {
    Reply reply = admin.get(Court.BASE + path);
    assertEquals(path + " " + reply, 200, reply.status());
    return reply.json();
  }
}
