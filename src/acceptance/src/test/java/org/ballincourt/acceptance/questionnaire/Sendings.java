package org.ballincourt.acceptance.questionnaire;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;

/** A Jira in which clients are asked, as one user meets it; JSON may be written with ' for ". */
record Sendings(Function<String, JiraClient> users, String user) {

  static final String PROJECT = "LUM";
  static final String ALL = Court.BASE + "/projects/" + PROJECT + "/sendings";
  static final String PREVIEW = ALL + "/preview";
  static final String REMINDERS = "org.ballincourt:questionnaire-reminders";

  private static final Pattern LINK =
      Pattern.compile("(?m)^\\S+/plugins/servlet/ballincourt/public/answer/([A-Za-z0-9_-]{43})$");
  private static final String WEEK =
      "{'mon':[['08:00','16:00']],'tue':[['08:00','16:00']],'wed':[['08:00','16:00']],"
          + "'thu':[['08:00','16:00']],'fri':[['08:00','16:00']]}";

  JiraClient client() {
    return users.apply(user);
  }

  Levers levers() {
    return new Levers(users.apply("admin"));
  }

  /** From now on links may be offered. */
  void reach(String base) {
    JiraClient admin = users.apply("admin");
    String site = "{'publicUrl':'%s','contactLine':null,'trustedProxies':[]}".formatted(base);
    assertOk(200, admin.put(Court.BASE + "/settings/site", json(site)));
    Reply test = admin.post(Court.BASE + "/settings/site/reach", "{}");
    assertEquals(test.toString(), "PASSED", test.json().path("outcome").asText());
  }

  /** Who works for Lumen, in Oslo. */
  JsonNode lumen(String... contacts) {
    String body =
        "{'name':'Lumen','language':'nb','country':'NO','zone':'Europe/Oslo','hours':%s,"
            + "'projects':['%s'],'contacts':[%s]}";
    String filled = body.formatted(WEEK, PROJECT, String.join(",", contacts));
    return assertOk(201, client().post(Court.BASE + "/clients", json(filled))).json();
  }

  static String contact(String name, String email, String language) {
    return "{'name':'%s','email':%s,'language':'%s','role':'DECIDES'}"
        .formatted(name, email == null ? "null" : "'" + email + "'", language);
  }

  Reply send(String body) {
    return client().post(ALL, json(body));
  }

  JsonNode sent(String body) {
    return assertOk(201, send(body)).json();
  }

  JsonNode preview(String body) {
    return assertOk(200, client().post(PREVIEW, json(body))).json();
  }

  Reply about(JsonNode invitation, String verb, String body) {
    String path = Court.BASE + "/invitations/" + invitation.path("id").asLong() + "/" + verb;
    return client().post(path, json(body));
  }

  JsonNode now(JsonNode sending) {
    return assertOk(200, client().get(Court.BASE + "/sendings/" + sending.path("id"))).json();
  }

  static Reply assertOk(int status, Reply reply) {
    assertEquals(reply.toString(), status, reply.status());
    return reply;
  }

  static String json(String text) {
    return text.replace('\'', '"');
  }

  /** The tokens in the mails that have left, the first one first. */
  List<String> tokens() {
    List<String> tokens = new ArrayList<>();
    for (JsonNode mail : levers().mails()) {
      Matcher link = LINK.matcher(mail.path("body").asText());
      while (link.find()) {
        tokens.add(link.group(1));
      }
    }
    return tokens;
  }
}
