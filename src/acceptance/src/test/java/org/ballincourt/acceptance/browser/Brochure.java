package org.ballincourt.acceptance.browser;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;

/**
 * Work for Lumen in which both sides have a time to answer: of six requests two are answered in
 * time, two six days later, one they were never told of, and one we took back.
 */
record Brochure(RunningJira jira) {

  static final String PROJECT = "LUM";

  private static final String RULES =
      "{'statuses':{'90003':'CLIENT','90004':'CLIENT'},'teamCalendar':null,'clientCalendar':null,"
          + "'targets':[{'party':'CLIENT','days':3},{'party':'TEAM','days':1}]}";
  private static final String LUMEN =
      "{'name':'Lumen','language':'nb','country':'NO','zone':'Europe/Oslo','hours':"
          + "{'mon':[['08:00','16:00']],'tue':[['08:00','16:00']],'wed':[['08:00','16:00']],"
          + "'thu':[['08:00','16:00']],'fri':[['08:00','16:00']]},'projects':['LUM'],"
          + "'contacts':[{'name':'Henrik Dahl','email':'henrik@lumen.example','language':'nb',"
          + "'role':'APPROVES'}]}";
  private static final String TOLD =
      "{'kind':'APPROVAL','needs':['The text'],'told':{'by':'PHONE'}}";
  private static final String UNTOLD = "{'kind':'APPROVAL','needs':['The pictures']}";

  /** Tells the number of the client. */
  long begin() {
    new Court(jira.as("pm")).save(PROJECT, json(RULES));
    JsonNode client = post(Court.BASE + "/clients", LUMEN, 201);
    List<Long> asked = new ArrayList<>();
    Desk desk = new Desk(jira.as("pm"));
    for (int page = 1; page <= 6; page++) {
      String issue = desk.create(PROJECT, "Page " + page + " of the brochure").key();
      String ask = page == 5 ? UNTOLD : TOLD;
      asked.add(post(Court.BASE + "/issues/" + issue + "/asks", ask, 201).path("id").asLong());
    }
    answer(asked);
    return client.path("id").asLong();
  }

  private void answer(List<Long> asked) {
    receive(asked.get(0));
    receive(asked.get(1));
    about(asked.get(5), "withdrawn", "{'note':'Not needed'}");
    new Levers(jira.as("admin")).advance(Duration.ofDays(7));
    receive(asked.get(2));
    receive(asked.get(3));
    receive(asked.get(4));
  }

  private void receive(long ask) {
    about(ask, "received", "{}");
  }

  private void about(long ask, String verb, String json) {
    post(Court.BASE + "/commitments/" + ask + "/" + verb, json, 200);
  }

  private JsonNode post(String path, String json, int status) {
    JiraClient pm = jira.as("pm");
    Reply reply = pm.post(path, json(json));
    assertEquals(path + " " + reply, status, reply.status());
    return reply.json();
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
