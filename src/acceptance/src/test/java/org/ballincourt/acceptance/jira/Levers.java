package org.ballincourt.acceptance.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/**
 * What the host has beyond Jira, in an administrator's hands: its clock, its jobs, the plugin's
 * switch and tables, and counts.
 */
public record Levers(JiraClient admin) {

  public static final String CHECK = "org.ballincourt:court-check";
  public static final String DELIVERY = "org.ballincourt:mail-delivery";
  private static final String MAIL = "org.ballincourt.host:mail";

  private static final String BASE = "/rest/host/1.0/";

  public void advance(Duration time) {
    assertOk(admin.post(BASE + "clock", "{\"advanceSeconds\":" + time.toSeconds() + "}"));
  }

  public void setClock(Instant instant) {
    assertOk(admin.put(BASE + "clock", "{\"instant\":\"" + instant + "\"}"));
  }

  /** Runs a job and waits until it has ended well. */
  public void run(String job) {
    Reply reply = admin.post(BASE + "jobs/" + job + "/run", "{}");
    assertOk(reply);
    assertEquals(reply.toString(), "SUCCESS", reply.json().path("outcome").asText());
  }

  /** The mails that have left, once all that may leave has done so; the first one first. */
  public JsonNode mails() {
    run(DELIVERY);
    run(MAIL);
    return found("mail").path("mails");
  }

  public void disablePlugin() {
    assertOk(admin.post(BASE + "plugin/disable", "{}"));
  }

  public void enablePlugin() {
    assertOk(admin.post(BASE + "plugin/enable", "{}"));
  }

  /** What Jira still holds of the plugin's. */
  public JsonNode leftovers() {
    return found("plugin/leftovers");
  }

  /** All rows of one of the plugin's tables, named without its prefix. */
  public JsonNode rows(String table) {
    return found("rows/" + table);
  }

  /** What listeners asked of the database during this work, event by event. */
  public JsonNode dispatchesDuring(Runnable work) {
    assertOk(admin.delete(BASE + "statements"));
    work.run();
    return found("statements").path("dispatches");
  }

  private JsonNode found(String path) {
    Reply reply = admin.get(BASE + path);
    assertOk(reply);
    return reply.json();
  }

  private static void assertOk(Reply reply) {
    assertTrue(reply.toString(), reply.status() >= 200 && reply.status() < 300);
  }
}
