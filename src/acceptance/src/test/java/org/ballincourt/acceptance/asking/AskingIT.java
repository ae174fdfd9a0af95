package org.ballincourt.acceptance.asking;

import static org.ballincourt.acceptance.asking.Lumen.json;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What Lumen are asked for, from the ask to the end of it. */
public final class AskingIT {

  @ClassRule public static final RunningJira JIRA = Lumen.jira(0, 1);

  private static final String APPROVAL = "{'kind':'APPROVAL','needs':['Approve the sketches']%s}";
  private static final String TOLD = ",'told':{'by':'PHONE'}";
  private static JsonNode lumen;

  private final JiraClient pm = JIRA.as("pm");
  private final Asks asks = new Asks(pm);
  private final Court court = new Court(pm);
  private final Desk desk = new Desk(JIRA.as("admin"));
  private final Levers levers = new Levers(JIRA.as("admin"));

  @BeforeClass
  public static void begin() {
    lumen = Lumen.begin(JIRA);
  }

  /** A Monday, ten in Oslo. */
  @Before
  public void setClock() {
    itIs("2026-12-07T09:00:00Z");
  }

  private void itIs(String instant) {
    levers.setClock(Instant.parse(instant));
  }

  @Test
  public void threeThingsByFridayComeInTimeThoughThatIsWrittenDownOnMonday() {
    String issue = Lumen.issue(desk);
    JsonNode ask =
        asks.asked(
            issue,
            "{'kind':'APPROVAL','needs':['The sketches','The logo','A date'],'contact':%d,"
                    .formatted(henrik())
                + "'due':'2026-12-11','told':{'by':'PHONE','on':null},'note':'He was in a hurry'}");
    assertEquals("2026-12-11T15:00:00Z", ask.path("due").asText());
    assertEquals("2026-12-11", ask.path("picked").asText());
    assertTrue(ask.path("proposed").isNull());
    assertEquals("2026-12-11T15:00:00Z", court.courtOf(issue).path("due").asText());

    itIs("2026-12-08T09:00:00Z");
    asks.done(ask, "received", "{'needs':[2]}");
    assertParty("CLIENT", issue);

    itIs("2026-12-09T17:00:00Z");
    asks.done(ask, "question", "{'note':'Which size?'}");
    assertParty("TEAM", issue);
    itIs("2026-12-10T06:00:00Z");
    JsonNode answered = asks.done(ask, "answered", "{'note':'Both'}");
    assertEquals("2026-12-11T15:00:00Z", answered.path("due").asText());
    assertParty("CLIENT", issue);

    itIs("2026-12-14T09:00:00Z");
    assertTrue(asks.now(ask).path("overdue").asBoolean());
    Reply silent = asks.about(ask, "received", "{'needs':null,'on':'2026-12-11T09:00:00Z'}");
    assertRefused(400, "note", "Say in a few words why.", silent);
    JsonNode came =
        asks.done(ask, "received", "{'needs':null,'on':'2026-12-11T09:00:00Z','note':'By mail'}");
    assertEquals("RECEIVED", came.path("state").asText());
    assertEquals("2026-12-11T09:00:00Z", came.path("endedAt").asText());
    assertTrue(came.path("inTime").asBoolean());
    assertEquals(2, came.path("rounds").asInt());
    assertEquals("2026-12-08T09:00:00Z", came.path("needs").get(1).path("received").asText());
    assertTurnEnded("CLIENT", "2026-12-11T09:00:00Z", issue);
    assertParty("TEAM", issue);
  }

  /** Two hours of theirs, so that the day moves on by one, to Friday's closing time. */
  @Test
  public void timeWithUsMovesTheDate() {
    String issue = Lumen.issue(desk);
    JsonNode ask = asks.asked(issue, APPROVAL.formatted(TOLD));
    assertEquals("2026-12-10T15:00:00Z", ask.path("due").asText());
    asks.done(ask, "question", "{'note':'Which?'}");
    itIs("2026-12-07T11:00:00Z");
    JsonNode answered = asks.done(ask, "answered", "{}");
    assertEquals("2026-12-11T15:00:00Z", answered.path("due").asText());
    itIs("2026-12-11T15:00:01Z");
    assertTrue(court.courtOf(issue).path("overdue").asBoolean());
  }

  @Test
  public void whoWasNeverToldIsNeverLate() {
    String issue = Lumen.issue(desk);
    JsonNode ask = asks.asked(issue, APPROVAL.formatted(""));
    assertEquals("2026-12-10", ask.path("proposed").asText());
    itIs("2027-02-15T09:00:00Z");
    for (JsonNode shown : new JsonNode[] {asks.now(ask), court.courtOf(issue)}) {
      assertTrue(shown.toString(), shown.path("due").isNull());
      assertTrue(shown.toString(), shown.path("targetSeconds").isNull());
      assertFalse(shown.toString(), shown.path("overdue").asBoolean());
    }
    assertRefused(409, null, "was not told", asks.about(ask, "nudged", "{'by':'PHONE'}"));
    JsonNode told = asks.done(ask, "told", "{'by':'MAIL'}");
    assertEquals("2027-02-18T15:00:00Z", told.path("due").asText());
    assertEquals("MAIL", told.path("told").path("by").asText());
  }

  @Test
  public void aTurnByAStatusAloneIsNeverLate() {
    String issue = Lumen.issue(desk);
    asks.client().post(Asks.handOvers(issue), json("{'party':'CLIENT'}"));
    itIs("2027-02-15T09:00:00Z");
    JsonNode now = court.courtOf(issue);
    assertEquals("CLIENT", now.path("party").asText());
    assertFalse(now.path("overdue").asBoolean());
  }

  @Test
  public void whatWasToldOnFridayCountsFromFriday() {
    String issue = Lumen.issue(desk);
    itIs("2026-12-14T09:00:00Z");
    JsonNode ask =
        asks.asked(
            issue, APPROVAL.formatted(",'told':{'by':'MEETING','on':'2026-12-11T10:00:00Z'}"));
    assertEquals("2026-12-11T10:00:00Z", ask.path("askedAt").asText());
    assertEquals("2026-12-16T15:00:00Z", ask.path("due").asText());
    assertTurnEnded("TEAM", "2026-12-11T10:00:00Z", issue);
  }

  @Test
  public void whatIsNotNeededAnyMoreComesBackToUs() {
    String issue = Lumen.issue(desk);
    JsonNode ask = asks.asked(issue, APPROVAL.formatted(TOLD));
    JsonNode withdrawn = asks.done(ask, "withdrawn", "{'note':'The plan has changed'}");
    assertEquals("WITHDRAWN", withdrawn.path("state").asText());
    assertTrue(withdrawn.path("inTime").isNull());
    assertParty("TEAM", issue);
    assertRefused(409, null, "withdrawn", asks.about(ask, "answered", "{}"));
    asks.asked(issue, APPROVAL.formatted(TOLD));
    assertEquals(2, asks.found(Asks.commitments(issue)).size());
  }

  @Test
  public void whatIsDoneEndsIt() {
    String issue = Lumen.issue(desk);
    JsonNode ask = asks.asked(issue, APPROVAL.formatted(TOLD));
    itIs("2026-12-08T09:00:00Z");
    desk.transition(issue, Lumen.CLOSED);
    JsonNode over = asks.now(ask);
    assertEquals("DONE", over.path("state").asText());
    assertEquals("2026-12-08T09:00:00Z", over.path("endedAt").asText());
    assertRefused(409, null, "done", asks.ask(issue, APPROVAL.formatted("")));
    assertRefused(
        409, null, "done", pm.post(Asks.handOvers(issue), json("{'party':'THIRD_PARTY'}")));
  }

  @Test
  public void aNamedStatusTakesTheBallAndLeavesTheAskOpen() {
    String issue = Lumen.issue(desk);
    JsonNode ask = asks.asked(issue, APPROVAL.formatted(TOLD));
    itIs("2026-12-07T10:00:00Z");
    desk.transition(issue, Lumen.BEING_BUILT);
    assertParty("TEAM", issue);
    itIs("2026-12-20T10:00:00Z");
    assertEquals("OPEN", asks.now(ask).path("state").asText());
    assertFalse(asks.now(ask).path("overdue").asBoolean());
    assertEquals(3600, asks.now(ask).path("elapsedSeconds").asInt());
    asks.done(ask, "answered", "{}");
    assertParty("CLIENT", issue);
  }

  @Test
  public void aStatusThatNobodyNamedLeavesTheBallWhereItIs() {
    String issue = Lumen.issue(desk);
    asks.asked(issue, APPROVAL.formatted(TOLD));
    desk.transition(issue, Lumen.ON_THE_TABLE);
    assertParty("CLIENT", issue);
  }

  @Test
  public void moreIsAddedToWhatIsOpenAndNotAskedForTwice() {
    String issue = Lumen.issue(desk);
    JsonNode ask = asks.asked(issue, APPROVAL.formatted(TOLD));
    Reply second = asks.ask(issue, "{'kind':'CONTENT','needs':['The texts']}");
    assertRefused(409, null, "Approve the sketches", second);
    assertEquals(ask.path("id"), second.json().path("commitment"));
    JsonNode more = asks.done(ask, "needs", "{'needs':['The texts']}");
    assertEquals("The texts", more.path("needs").get(1).path("what").asText());
    assertEquals(2, more.path("needs").get(1).path("id").asInt());
    JsonNode one = asks.done(ask, "received", "{'needs':[1]}");
    assertEquals("OPEN", one.path("state").asText());
    assertRefused(400, "needs", "Number 1", asks.about(ask, "received", "{'needs':[1]}"));
  }

  @Test
  public void proposesWhatFollowsFromTheTarget() {
    String issue = Lumen.issue(desk);
    String proposal = Asks.asks(issue) + "/proposal";
    assertEquals("2026-12-10", asks.found(proposal + "?kind=APPROVAL").path("due").asText());
    assertEquals("Europe/Oslo", asks.found(proposal).path("zone").asText());
    assertTrue(asks.found(proposal + "?kind=ACCESS").path("due").isNull());
    assertRefused(400, "kind", "KINDNESS", pm.get(proposal + "?kind=KINDNESS"));
    assertRefused(400, "contact", "x", pm.get(proposal + "?contact=x"));
  }

  @Test
  public void writesAMailInHisLanguage() {
    String issue = Lumen.issue(desk);
    JsonNode ask = asks.asked(issue, APPROVAL.formatted(TOLD + ",'contact':" + henrik()));
    JsonNode mail = asks.found(Asks.commitment(ask.path("id").asLong()) + "/mail");
    assertEquals("henrik@lumen.example", mail.path("to").asText());
    assertEquals("nb", mail.path("language").asText());
    String body = mail.path("body").asText();
    assertTrue(body, body.startsWith("Hei, Henrik Dahl\n"));
    assertTrue(body, body.contains("- Approve the sketches\n"));
    assertTrue(body, body.contains("torsdag 10. desember 2026"));
    assertTrue(body, body.endsWith("Petra Moen\n"));
    assertFalse(body, body.contains(issue));
  }

  @Test
  public void keepsNothingOfADeletedIssue() {
    String issue = Lumen.issue(desk);
    JsonNode ask = asks.asked(issue, APPROVAL.formatted(TOLD));
    desk.delete(issue);
    assertEquals(404, pm.get(Asks.commitment(ask.path("id").asLong())).status());
    assertFalse(levers.rows("FACT").toString().contains("\"ASK_ID\":" + ask.path("id")));
  }

  private static long henrik() {
    return lumen.path("contacts").get(0).path("id").asLong();
  }

  private void assertParty(String party, String issue) {
    assertEquals(party, court.courtOf(issue).path("party").asText());
  }

  private void assertTurnEnded(String party, String at, String issue) {
    JsonNode turns = court.turnsOf(issue).path("turns");
    JsonNode last = turns.get(turns.size() - 2);
    assertEquals(turns.toString(), party, last.path("party").asText());
    assertEquals(turns.toString(), at, last.path("endedAt").asText());
  }

  static void assertRefused(int status, String field, String words, Reply reply) {
    assertEquals(reply.toString(), status, reply.status());
    JsonNode error = reply.json().path("errors").get(0);
    assertEquals(reply.toString(), field, error.path("field").textValue());
    assertTrue(reply.toString(), error.path("message").asText().contains(words));
  }
}
