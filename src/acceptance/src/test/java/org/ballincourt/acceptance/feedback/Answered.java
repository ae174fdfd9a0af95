package org.ballincourt.acceptance.feedback;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Postgres;
import org.ballincourt.acceptance.jira.Reply;

/**
 * Sendings about the demo project LUM, and answers to them, which are put into the tables as they
 * are kept: who answers how is tried elsewhere.
 */
public final class Answered {

  public static final String PROJECT = "LUM";

  /** In one sending; nobody is asked again while she can still answer. */
  private static final int PEOPLE = 6;

  private static final int SENDINGS = 16;
  private static final String SENDING = "\"AO_CB0320_SENDING\"";
  private static final String INVITATION = "\"AO_CB0320_INVITATION\"";
  private static final String SHEET = "\"AO_CB0320_SHEET\"";
  private static final String ANSWER = "\"AO_CB0320_ANSWER\"";

  private final Postgres postgres;
  private final JiraClient pm;
  private final List<Long> contacts = new ArrayList<>();
  private int sheets;

  public Answered(Postgres postgres, JiraClient pm) {
    this.postgres = postgres;
    this.pm = pm;
  }

  /** A client with enough people. */
  public JsonNode client() {
    List<String> people = new ArrayList<>();
    for (int i = 1; i <= PEOPLE * SENDINGS; i++) {
      people.add(
          "{'name':'Person %d','email':'person%d@lumen.example','language':'en','role':'INFORMED'}"
              .formatted(i, i));
    }
    JsonNode client =
        posted(
            "/clients",
            "{'name':'Lumen AS','language':'en','country':'NO','zone':'Europe/Oslo',"
                + "'hours':{'mon':[['08:00','16:00']]},'projects':['LUM'],'contacts':["
                + String.join(",", people)
                + "]}");
    client.path("contacts").forEach(contact -> contacts.add(contact.path("id").asLong()));
    return client;
  }

  /** Of a built-in form. */
  public long questionnaire(String builtIn) {
    JsonNode all = pm.get(Court.BASE + "/questionnaires").json();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> each.path("builtIn").asText().equals(builtIn))
        .map(each -> each.path("id").asLong())
        .findFirst()
        .orElseThrow();
  }

  /** The id of a sending to the next six. */
  public long send(long questionnaire, boolean named) {
    List<Long> six = List.copyOf(contacts.subList(0, PEOPLE));
    contacts.subList(0, PEOPLE).clear();
    JsonNode sent =
        posted(
            "/projects/LUM/sendings",
            "{'questionnaire':%d,'occasion':'TOGETHER','named':true,'contacts':%s}"
                .formatted(questionnaire, six));
    long id = sent.path("id").asLong();
    if (!named) {
      postgres.update("update " + SENDING + " set \"NAMED\" = false where \"SENDING_ID\" = " + id);
      postgres.update(
          "update " + INVITATION + " set \"NAMED\" = false where \"SENDING_ID\" = " + id);
    }
    return id;
  }

  /**
   * Another person answers a sending.
   *
   * @param invitation null without names
   * @param answers as {@code question, chosen, text, …}; nothing chosen is empty
   * @return the key of the sheet
   */
  public String answer(long sending, Long invitation, String recordedBy, String... answers) {
    String sheet = "sheet" + ++sheets;
    postgres.update(
        "insert into %s (\"SHEET_KEY\", \"SENDING_ID\", \"INVITATION_ID\", \"RECORDED_BY\", \"FINISHED_AT\") values ('%s', %d, %s, %s, %s)"
            .formatted(
                SHEET,
                sheet,
                sending,
                invitation,
                recordedBy == null ? null : "'" + recordedBy + "'",
                invitation == null ? null : 1772442000000L));
    for (int i = 0; i < answers.length; i += 3) {
      postgres.update(
          "insert into %s (\"ANSWER_KEY\", \"SHEET_KEY\", \"SENDING_ID\", \"QUESTION_ID\", \"PLACE\", \"CHOSEN\", \"ANSWER_TEXT\") values ('%s', '%s', %d, '%s', %d, '%s', '%s')"
              .formatted(
                  ANSWER,
                  sheet + "/" + answers[i],
                  sheet,
                  sending,
                  answers[i],
                  i,
                  answers[i + 1],
                  answers[i + 2]));
    }
    String whose =
        invitation == null
            ? "(select min(\"INVITATION_ID\") from %s where \"SENDING_ID\" = %d and not \"FINISHED\")"
                .formatted(INVITATION, sending)
            : invitation.toString();
    postgres.update(
        "update " + INVITATION + " set \"FINISHED\" = true where \"INVITATION_ID\" = " + whose);
    return sheet;
  }

  /** The ids of the invitations of a sending. */
  public List<Long> invitations(long sending) {
    List<Long> ids = new ArrayList<>();
    pm.get(Court.BASE + "/sendings/" + sending)
        .json()
        .path("invitations")
        .forEach(each -> ids.add(each.path("id").asLong()));
    return ids;
  }

  private JsonNode posted(String path, String json) {
    Reply reply = pm.post(Court.BASE + path, json.replace('\'', '"'));
    assertEquals(path + ": " + reply, 201, reply.status());
    return reply.json();
  }
}
