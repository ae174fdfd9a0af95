package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;

/** Everything that people do to issues, projects and rules, at random. */
final class RandomChanges {

  private static final List<String> PARTIES = List.of("TEAM", "CLIENT", "THIRD_PARTY", "NOBODY");
  private static final int VERSIONS = 4;
  private static final int LONGEST_LEAP = 200_000;

  private final JiraClient admin;
  private final Desk desk;
  private final Random random;
  private final List<String> projects;
  private final List<String> statuses;
  private final List<String> off = new ArrayList<>();
  private final Map<String, List<String>> versions = new HashMap<>();
  private final Set<String> gone = new TreeSet<>();
  private final List<Known> issues = new ArrayList<>();

  private record Known(long id, String key, String project) {

    static Known of(JsonNode issue) {
      return new Known(
          issue.path("id").asLong(),
          issue.path("key").asText(),
          issue.path("fields").path("project").path("key").asText());
    }

    static Known of(Desk.Made made, String project) {
      return new Known(made.id(), made.key(), project);
    }
  }

  RandomChanges(JiraClient admin, ExportFile export, long seed) {
    this.admin = admin;
    this.desk = new Desk(admin);
    this.random = new Random(seed);
    this.projects = export.projects();
    this.statuses = statusesOf(export);
    export.issues().forEach(issue -> issues.add(Known.of(issue)));
    projects.forEach(this::addVersions);
  }

  static List<String> statusesOf(ExportFile export) {
    TreeSet<String> ids = new TreeSet<>();
    export.issues().forEach(i -> ids.add(i.path("fields").path("status").path("id").asText()));
    return List.copyOf(ids);
  }

  private void addVersions(String project) {
    for (int number = 1; number <= VERSIONS; number++) {
      String id = desk.addVersion(project, "Phase " + number);
      versions.computeIfAbsent(project, key -> new ArrayList<>()).add(id);
    }
  }

  void make(int count) {
    for (int change = 0; change < count; change++) {
      makeOne();
    }
  }

  private void makeOne() {
    int dice = random.nextInt(100);
    if (dice < 45) {
      transition();
    } else if (dice < 60) {
      done(desk.rename(any(issues).key(), "Summary " + random.nextInt()));
    } else if (dice < 72) {
      plan();
    } else if (dice < 80) {
      create();
    } else if (dice < 85) {
      delete();
    } else if (dice < 92) {
      move();
    } else {
      makeLarge(dice);
    }
  }

  private void makeLarge(int dice) {
    if (dice < 94) {
      rule(any(projects));
    } else if (dice < 95) {
      endVersion(any(projects));
    } else if (dice < 97) {
      flip();
    } else {
      new Levers(admin).advance(Duration.ofSeconds(1 + random.nextInt(LONGEST_LEAP)));
    }
  }

  /** Refused where the issue is in that status already. */
  private void transition() {
    Reply reply = desk.transition(any(issues).key(), any(statuses));
    assertTrue(reply.toString(), reply.status() == 204 || reply.status() == 400);
  }

  private void plan() {
    Known issue = any(issues);
    List<String> chosen = new ArrayList<>(versions.get(issue.project()));
    chosen.removeIf(version -> random.nextInt(3) > 0);
    done(desk.plan(issue.key(), chosen));
  }

  private void create() {
    String project = any(projects);
    issues.add(Known.of(desk.create(project, "New " + random.nextInt()), project));
  }

  private void delete() {
    Known issue = issues.remove(random.nextInt(issues.size()));
    done(desk.delete(issue.key()));
  }

  private void move() {
    String project = any(projects);
    int place = random.nextInt(issues.size());
    Known issue = issues.get(place);
    if (!issue.project().equals(project)) {
      issues.set(place, Known.of(desk.move(issue.key(), project), project));
    }
  }

  /** Saving rules also switches on. */
  private void rule(String project) {
    Map<String, String> parties = new TreeMap<>();
    for (String status : statuses) {
      if (random.nextBoolean()) {
        parties.put(status, any(PARTIES));
      }
    }
    rule(project, parties);
  }

  private void rule(String project, Map<String, String> parties) {
    ObjectNode rules = Rules.limiting(Rules.naming(parties), "TEAM", null, 1);
    Rules.limiting(rules, "CLIENT", null, 3);
    Rules.limiting(rules, "CLIENT", any(versions.get(project)), 1);
    Reply reply = admin.put(Court.rules(project), rules.toString());
    assertEquals(reply.toString(), 202, reply.status());
    off.remove(project);
  }

  /** Every project goes by the same rules, and is on. */
  void ruleAll(Map<String, String> parties) {
    projects.forEach(project -> rule(project, parties));
  }

  /** Switches a project off, or the one on again that is off. */
  private void flip() {
    if (off.isEmpty()) {
      String project = any(projects);
      done(admin.delete(Court.rules(project)));
      off.add(project);
    } else {
      rule(off.get(0));
    }
  }

  /** Merges a version into another one, or deletes it; a new one takes its place. */
  private void endVersion(String project) {
    List<String> there = versions.get(project);
    String ended = there.remove(random.nextInt(there.size()));
    done(
        random.nextBoolean()
            ? desk.mergeVersion(project, ended, any(there))
            : desk.deleteVersion(project, ended));
    gone.add(ended);
    there.add(desk.addVersion(project, "Phase after " + ended));
  }

  /** The ids of versions that are no more. */
  Set<String> goneVersions() {
    return gone;
  }

  private static void done(Reply reply) {
    assertEquals(reply.toString(), 204, reply.status());
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Where the plugin has to know all issues by now, and no others. */
  Map<String, Long> idOfKeyOfFollowedIssues() {
    Map<String, Long> ids = new TreeMap<>();
    issues.stream()
        .filter(issue -> !off.contains(issue.project()))
        .forEach(issue -> ids.put(issue.key(), issue.id()));
    return ids;
  }
}
