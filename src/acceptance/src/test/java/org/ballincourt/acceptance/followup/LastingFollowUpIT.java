package org.ballincourt.acceptance.followup;

import static org.ballincourt.acceptance.followup.FollowUps.assertStatus;
import static org.ballincourt.acceptance.followup.FollowUps.json;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.meeting.Meetings;
import org.ballincourt.acceptance.meeting.Meetings.Told;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A follow-up that is under way goes on whatever happens around it. */
public final class LastingFollowUpIT {

  private static final String PROJECTS = "/rest/host/1.0/projects/";
  private static final String PAGES = "/plugins/servlet/ballincourt/";
  private static final String HENRIK = "henrik@lumen.example";
  private static final String DAY = "2030-10-30T09:00:00Z";
  private static final String LATER = "2030-10-31T09:00:00Z";

  @Rule public final RunningJira jira = new RunningJira(Launch::fresh);

  private JiraClient admin;
  private JsonNode lumen;
  private JsonNode followUp;
  private JsonNode meeting;
  private JsonNode lesson;

  /** Planned by {@code pm}, who has written down a lesson, too; the invitations have left. */
  @Before
  public void begin() {
    admin = jira.as("admin");
    levers().setClock(Instant.parse("2030-10-22T07:00:00Z"));
    Sendings pm = new Sendings(jira::as, "pm");
    lumen = pm.lumen(contact("Henrik Dahl", HENRIK, "nb"));
    pm.reach(jira.base().toString());
    JsonNode begun = posted(201, "pm", "/projects/LUM/follow-ups", "{}");
    meeting = posted(201, "pm", "/projects/LUM/meetings", plan(begun));
    followUp = got("/follow-ups/" + begun.path("id"));
    lesson = new Outcomes(jira.as("pm")).add("LUM", "{'kind':'LESSON','text':'Ask earlier'}");
    levers().mails();
  }

  private Levers levers() {
    return new Levers(jira.as("admin"));
  }

  private long henrik() {
    return lumen.at("/contacts/0/id").asLong();
  }

  private String plan(JsonNode begun) {
    return ("{'kind':'FOLLOW_UP','followUp':%s,'startsAt':'%s','minutes':60,"
            + "'venue':{'kind':'TOOL','detail':''},'title':'How it went','note':'',"
            + "'ours':[{'user':'pm'},{'user':'lead'}],'guests':[{'contact':%d}]}")
        .formatted(begun.path("id"), DAY, henrik());
  }

  private JsonNode posted(int status, String user, String path, String body) {
    return assertStatus(status, jira.as(user).post(Court.BASE + path, json(body))).json();
  }

  private JsonNode got(String path) {
    return assertStatus(200, admin.get(Court.BASE + path)).json();
  }

  private JsonNode now() {
    return got("/follow-ups/" + followUp.path("id"));
  }

  private String page(String path) {
    return assertStatus(200, admin.get(path)).body();
  }

  private static void active(JiraClient admin, String user, boolean active) {
    String path = "/rest/host/1.0/users/" + user;
    int status = admin.put(path, "{\"active\":" + active + "}").status();
    assertTrue(user + " " + status, status < 300);
  }

  @Test
  public void anArchivedProjectKeepsAllOfItUntilItIsRestored() {
    assertStatus(204, admin.post(PROJECTS + "LUM/archive", "{}"));
    levers().setClock(Instant.parse("2030-12-01T07:00:00Z"));
    levers().run(FollowUps.NIGHT);
    assertEquals("PLANNED", now().path("state").asText());
    assertEquals(meeting.path("title"), got("/meetings/" + meeting.path("id")).path("title"));
    assertEquals("Ask earlier", new Outcomes(admin).now(lesson).path("text").asText());
    assertTrue(page(PAGES + "follow-ups").contains("Lumen website"));
    assertTrue(page(PAGES + "meeting?id=" + meeting.path("id")).contains("How it went"));

    assertStatus(204, admin.post(PROJECTS + "LUM/restore", "{}"));
    String held = "{'revision':" + meeting.path("revision") + "}";
    posted(200, "pm", "/meetings/" + meeting.path("id") + "/held", held);
    assertEquals("HELD", now().path("state").asText());
  }

  @Test
  public void theNamesOfTodayStandOnAllItsPages() {
    ((ObjectNode) lumen).put("name", "Lykt");
    assertStatus(
        200, admin.put(Court.BASE + "/clients/" + lumen.path("id").asLong(), lumen.toString()));
    assertStatus(200, admin.put(PROJECTS + "LUM", "{\"key\":\"LYKT\"}"));

    assertEquals("Lykt", now().at("/client/name").asText());
    assertEquals("LYKT", got("/meetings/" + meeting.path("id")).path("project").asText());
    assertEquals("Lykt", new Outcomes(admin).now(lesson).path("clientName").asText());
    String project = page("/projects/LYKT?selectedItem=org.ballincourt-project");
    assertTrue(project, project.contains("There is a meeting ahead with Lykt."));
    String met = page(PAGES + "meeting?id=" + meeting.path("id"));
    assertTrue(met, met.contains("Follow-up – Lumen website – Lykt"));
    assertTrue(met, met.contains("/projects/LYKT?selectedItem=org.ballincourt-project"));
    assertTrue(page(PAGES + "meeting/plan?id=" + meeting.path("id")).contains("Lykt"));
    assertTrue(page(PAGES + "registers?kind=LESSON").contains("Lykt"));
    String all = page(PAGES + "follow-ups");
    assertTrue(all, all.contains("/projects/LYKT?"));
    assertFalse("its client’s name of then", all.contains(">Lumen<"));
  }

  @Test
  public void aColleagueGoesOnInHerOwnNameWhenThePmHasLeft() {
    active(admin, "pm", false);
    active(admin, "lead", false);
    Told invited = told(0);
    assertEquals("pm@jira.example", invited.event().getOrganizer().getEmail());
    assertTrue(page(PAGES + "meeting?id=" + meeting.path("id")).contains("Petra Moen"));
    String form = page(PAGES + "meeting/plan?id=" + meeting.path("id"));
    assertFalse("who has left comes no more", form.contains("Petra Moen"));

    move();
    Told moved = told(1);
    assertEquals("admin@jira.example", moved.event().getOrganizer().getEmail());
    assertEquals("admin@jira.example", moved.mail().path("replyTo").asText());
    assertEquals(invited.event().getUid().getValue(), moved.event().getUid().getValue());
    assertEquals(LATER, moved.start().toString());

    levers().setClock(Instant.parse(LATER).plusSeconds(3_600));
    JsonNode seen = got("/meetings/" + meeting.path("id"));
    String held = "{'revision':" + seen.path("revision") + "}";
    posted(200, "admin", "/meetings/" + meeting.path("id") + "/held", held);
    posted(200, "admin", "/meetings/" + meeting.path("id") + "/recap", "{'revision':0}");
    levers().setClock(Instant.parse("2030-12-02T09:00:00Z"));
    String look = "/follow-ups/" + followUp.path("id") + "/second-look/questions";
    posted(201, "admin", look, "{'contacts':[" + henrik() + "]}");
    JsonNode mails = levers().mails();
    assertEquals("four to Henrik, and one to lead before she left", 5, mails.size());
    assertEquals("admin@jira.example", mails.get(4).path("replyTo").asText());
    assertEquals("Ask earlier", new Outcomes(admin).now(lesson).path("text").asText());
  }

  private Told told(int number) {
    return new Meetings(jira::as, "admin").told(HENRIK).get(number);
  }

  /** Refused with what was there; not without those who have left. */
  private void move() {
    ObjectNode wanted = (ObjectNode) got("/meetings/" + meeting.path("id"));
    wanted.put("startsAt", LATER);
    String path = Court.BASE + "/meetings/" + meeting.path("id");
    Reply refused = assertStatus(400, admin.put(path, wanted.toString()));
    assertTrue(refused.toString(), refused.body().contains("Petra Moen is not there any more"));
    wanted.putArray("ours").addObject().put("user", "admin");
    assertStatus(200, admin.put(path, wanted.toString()));
  }
}
