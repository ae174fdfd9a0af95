package org.ballincourt.acceptance.meeting;

import static org.junit.Assert.assertEquals;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;

/** A Jira in which clients are met, as one user meets it; JSON may be written with ' for ". */
public record Meetings(Function<String, JiraClient> users, String user) {

  static final String ALL = Court.BASE + "/projects/LUM/meetings";

  /**
   * What somebody’s calendar was told.
   *
   * @param mail as it left
   */
  public record Told(JsonNode mail, ICalendar calendar) {
    public String subject() {
      return mail.path("subject").asText();
    }

    public String method() {
      return calendar.getMethod().getValue();
    }

    public VEvent event() {
      return calendar.getEvents().get(0);
    }

    public Instant start() {
      return event().getDateStart().getValue().toInstant();
    }
  }

  JiraClient client() {
    return users.apply(user);
  }

  Levers levers() {
    return new Levers(users.apply("admin"));
  }

  static String json(String text) {
    return text.replace('\'', '"');
  }

  static Reply assertOk(int status, Reply reply) {
    assertEquals(reply.toString(), status, reply.status());
    return reply;
  }

  Reply plan(String body) {
    return client().post(ALL, json(body));
  }

  JsonNode planned(String body) {
    return assertOk(201, plan(body)).json();
  }

  static String path(JsonNode meeting) {
    return Court.BASE + "/meetings/" + meeting.path("id").asLong();
  }

  JsonNode now(JsonNode meeting) {
    return assertOk(200, client().get(path(meeting))).json();
  }

  Reply change(JsonNode meeting) {
    return client().put(path(meeting), meeting.toString());
  }

  /** The same meeting at another time. */
  static ObjectNode at(JsonNode meeting, String startsAt) {
    return meeting.<ObjectNode>deepCopy().put("startsAt", startsAt);
  }

  Reply deed(JsonNode meeting, String verb) {
    String seen = "{\"revision\":" + meeting.path("revision").asLong() + "}";
    return client().post(path(meeting) + "/" + verb, seen);
  }

  /** Mails that have left and went to an address, the first one first, whatever they are. */
  List<JsonNode> mailsTo(String address) {
    List<JsonNode> mails = new ArrayList<>();
    for (JsonNode mail : levers().mails()) {
      if (mail.path("to").asText().equals(address)) {
        mails.add(mail);
      }
    }
    return mails;
  }

  /** What the calendar at that address was told, the first one first. */
  public List<Told> told(String address) {
    return mailsTo(address).stream()
        .filter(mail -> mail.path("mimeType").asText().startsWith("text/calendar"))
        .map(mail -> new Told(mail, Biweekly.parse(mail.path("body").asText()).first()))
        .toList();
  }
}
