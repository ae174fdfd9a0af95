package org.ballincourt.acceptance.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;

/** A project of its own whose follow-ups are told; JSON may be written with ' for ". */
record FollowUps(JiraClient admin, JiraClient pm, String project) {

  static final String DONE = "90005";
  static final String REOPENED = "90002";
  static final String NIGHT = "org.ballincourt:follow-up-night";
  private static final String VERSIONS = "/rest/host/1.0/versions/";
  private static final String RULES = Rules.naming(Map.of("90002", "TEAM")).toString();

  /** A project that has just begun, and is on. */
  static FollowUps begin(JiraClient admin, JiraClient pm, String project) {
    new Desk(admin).createProject(project);
    new Court(pm).save(project, RULES);
    return new FollowUps(admin, pm, project);
  }

  Desk desk() {
    return new Desk(admin);
  }

  String path() {
    return Court.BASE + "/projects/" + project + "/follow-ups";
  }

  static String one(JsonNode followUp) {
    return Court.BASE + "/follow-ups/" + followUp.path("id").asLong();
  }

  JsonNode all() {
    return assertStatus(200, pm.get(path())).json();
  }

  JsonNode latest() {
    return all().path(0);
  }

  /** Empty where there is none. */
  String state() {
    return latest().path("state").asText();
  }

  String open(String summary) {
    return desk().create(project, summary).key();
  }

  void move(String issue, String status) {
    assertOk(desk().transition(issue, status));
  }

  /** Makes a version and tells its id. */
  String plan(String version) {
    return desk().addVersion(project, version);
  }

  void release(String version) {
    assertOk(admin.post(VERSIONS + project + "/" + version + "/release", "{}"));
  }

  void archive(String version) {
    assertOk(admin.post(VERSIONS + project + "/" + version + "/archive", "{}"));
  }

  FollowUps later(Duration time) {
    new Levers(admin).advance(time);
    return this;
  }

  /** What a look that does not wait for anything sees. */
  String look() {
    new Levers(admin).run(NIGHT);
    return state();
  }

  Reply begin(String body) {
    return pm.post(path(), json(body));
  }

  Reply say(JsonNode followUp, String body) {
    return pm.put(one(followUp) + "/stage", json(body));
  }

  Reply never(String body) {
    return pm.put(Court.BASE + "/projects/" + project + "/follow-up-never", json(body));
  }

  Reply lookAgain(JsonNode followUp, String body) {
    return pm.put(one(followUp) + "/second-look", json(body));
  }

  static String json(String text) {
    return text.replace('\'', '"');
  }

  static Reply assertStatus(int status, Reply reply) {
    assertEquals(reply.toString(), status, reply.status());
    return reply;
  }

  private static void assertOk(Reply reply) {
    assertTrue(reply.toString(), reply.status() >= 200 && reply.status() < 300);
  }
}
