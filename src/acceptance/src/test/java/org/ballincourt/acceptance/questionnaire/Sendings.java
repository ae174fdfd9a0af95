package org.ballincourt.acceptance.questionnaire;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
public record Sendings(Function<String, JiraClient> users, String user) {

  static final String PROJECT = "LUM";
  static final String ALL = Court.BASE + "/projects/" + PROJECT + "/sendings";
  static final String PREVIEW = ALL + "/preview";
  private static final String CLIENTS = Court.BASE + "/clients";
  static final String REMINDERS = "org.ballincourt:questionnaire-reminders";

  private static final Pattern LINK =
      Pattern.compile("(?m)^\\S+/plugins/servlet/ballincourt/public/answer/([A-Za-z0-9_-]{43})$");
  private static final String WEEK =
      "{'mon':[['08:00','16:00']],'tue':[['08:00','16:00']],'wed':[['08:00','16:00']],"
          + "'thu':[['08:00','16:00']],'fri':[['08:00','16:00']]}";

  JiraClient client() {
    return users.apply(user);
  }

  public Levers levers() {
    return new Levers(users.apply("admin"));
  }

  /** From now on links may be offered. */
  public void reach(String base) {
    JiraClient admin = users.apply("admin");
    String site = "{'publicUrl':'%s','contactLine':null,'trustedProxies':[]}".formatted(base);
    assertOk(200, admin.put(Court.BASE + "/settings/site", json(site)));
    Reply test = admin.post(Court.BASE + "/settings/site/reach", "{}");
    assertEquals(test.toString(), "PASSED", test.json().path("outcome").asText());
  }

  /** Who works for Lumen, in Oslo, from now on: nobody but these. */
  public JsonNode lumen(String... contacts) {
    String people = json("[" + String.join(",", contacts) + "]");
    for (JsonNode client : client().get(CLIENTS).json()) {
      ObjectNode lumen = (ObjectNode) client;
      lumen.set("contacts", new Reply(200, people).json());
      String path = CLIENTS + "/" + client.path("id").asLong();
      return assertOk(200, client().put(path, lumen.toString())).json();
    }
    String body =
        "{'name':'Lumen','language':'nb','country':'NO','zone':'Europe/Oslo','hours':%s,"
            + "'projects':['%s'],'contacts':%s}";
    String filled = json(body).formatted(json(WEEK), PROJECT, people);
    return assertOk(201, client().post(CLIENTS, filled)).json();
  }

  public static String contact(String name, String email, String language) {
    return "{'name':'%s','email':%s,'language':'%s','role':'DECIDES'}"
        .formatted(name, email == null ? "null" : "'" + email + "'", language);
  }

  Reply send(String body) {
    return client().post(ALL, json(body));
  }

  public JsonNode sent(String body) {
    return assertOk(201, send(body)).json();
  }

  JsonNode preview(String body) {
    return assertOk(200, client().post(PREVIEW, json(body))).json();
  }

  Reply about(JsonNode invitation, String verb, String body) {
    String path = Court.BASE + "/invitations/" + invitation.path("id").asLong() + "/" + verb;
    return client().post(path, json(body));
  }

  public JsonNode now(JsonNode sending) {
    return assertOk(200, client().get(Court.BASE + "/sendings/" + sending.path("id"))).json();
  }

  static Reply assertOk(int status, Reply reply) {
    assertEquals(reply.toString(), status, reply.status());
    return reply;
  }

  static String json(String text) {
    return text.replace('\'', '"');
  }

  /** Those mails that have left and went to addresses with that end, the first one first. */
  List<JsonNode> mailsTo(String domain) {
    List<JsonNode> mails = new ArrayList<>();
    for (JsonNode mail : levers().mails()) {
      if (mail.path("to").asText().endsWith(domain)) {
        mails.add(mail);
      }
    }
    return mails;
  }

  /** The tokens in them. */
  public List<String> tokensTo(String domain) {
    List<String> tokens = new ArrayList<>();
    for (JsonNode mail : mailsTo(domain)) {
      Matcher link = LINK.matcher(mail.path("body").asText());
      while (link.find()) {
        tokens.add(link.group(1));
      }
    }
    return tokens;
  }
}
