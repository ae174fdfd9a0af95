package org.ballincourt.acceptance.start;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/** What whoever starts the host for the first time finds in it. */
public final class NewcomerIT {

  private static final String REST = "/rest/ballincourt/1.0/";

  @ClassRule
  public static final RunningJira JIRA = new RunningJira(() -> Launch.fresh().withClients());

  @Test
  public void aProjectWaitsForAClientWhoWasAsked() {
    JsonNode slid = JIRA.as("pm").get(REST + "issues/LUM-24/commitments").json().path(0);
    assertEquals(2, slid.path("needs").size());
    assertEquals("true", slid.path("overdue").asText());
    JsonNode soon = JIRA.as("pm").get(REST + "issues/LUM-10/commitments").json().path(0);
    assertEquals("false", soon.path("overdue").asText());
    String mine = JIRA.as("pm").get("/plugins/servlet/ballincourt/clients/mine").body();
    assertThat(mine, containsString("Henrik Dahl"));
    assertThat(mine, containsString("Let slide"));
  }

  @Test
  public void theProjectThatHasJustBegunIsLeftToHer() {
    JsonNode rules = JIRA.as("pm").get(REST + "projects/KES/court-rules").json();
    assertEquals("false", rules.path("on").asText());
  }
}
