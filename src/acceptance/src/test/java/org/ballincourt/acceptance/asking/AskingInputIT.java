package org.ballincourt.acceptance.asking;

import static org.ballincourt.acceptance.asking.AskingIT.assertRefused;
import static org.ballincourt.acceptance.asking.Lumen.json;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.rest.Length;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What cannot be done is refused at its place, and leaves everything as it was. */
public final class AskingInputIT {

  private static final int MANY = Length.tenthOf(470);
  private static final int NOT_THEIRS = Length.tenthOf(30);

  @ClassRule public static final RunningJira JIRA = Lumen.jira(MANY, NOT_THEIRS);

  private static long strangers;

  private final JiraClient pm = JIRA.as("pm");
  private final Asks asks = new Asks(pm);

  @BeforeClass
  public static void begin() {
    Lumen.begin(JIRA);
    JsonNode other =
        Lumen.client(
            JIRA.as("pm"),
            "Aurora",
            Lumen.ANOTHER,
            "{'name':'Ida','language':'nb','role':'DECIDES'}");
    strangers = other.path("contacts").get(0).path("id").asLong();
    new Levers(JIRA.as("admin")).setClock(Instant.parse("2026-12-07T09:00:00Z"));
  }

  @Test
  public void saysWhatIsWrongWithAnAskAtItsPlace() {
    String issue = Lumen.issue(new Desk(JIRA.as("admin")));
    assertBadAsk(issue, "kind", "has to be given", "{'needs':['a']}");
    assertBadAsk(issue, "kind", "PLEASE", "{'kind':'PLEASE','needs':['a']}");
    assertBadAsk(issue, "needs", "at least one", "{'kind':'ANSWER'}");
    assertBadAsk(issue, "needs", "at least one", "{'kind':'ANSWER','needs':[]}");
    assertBadAsk(issue, "needs", "list", "{'kind':'ANSWER','needs':'a'}");
    assertBadAsk(issue, "needs[1]", "Say what", "{'kind':'ANSWER','needs':['a',' ']}");
    assertBadAsk(issue, "needs[0]", "line break", "{'kind':'ANSWER','needs':['a\\nb']}");
    assertBadAsk(issue, "needs[0]", "255", "{'kind':'ANSWER','needs':['" + "x".repeat(256) + "']}");
    assertBadAsk(issue, "needs", "20", "{'kind':'ANSWER','needs':" + list(21) + "}");
    assertBadAsk(issue, "due", "not a date", ask("'due':'tomorrow'"));
    assertBadAsk(issue, "due", "over already", ask("'due':'2026-12-04'"));
    assertBadAsk(issue, "due", "14 December 2026", ask("'due':'2026-12-12'"));
    assertBadAsk(issue, "told.by", "has to be given", ask("'told':{}"));
    assertBadAsk(issue, "told", "object", ask("'told':'yes'"));
    assertBadAsk(
        issue, "told.on", "still to come", ask("'told':{'by':'MAIL','on':'2027-01-01T00:00:00Z'}"));
    assertBadAsk(
        issue, "told.on", "cannot have", ask("'told':{'by':'MAIL','on':'2020-01-01T00:00:00Z'}"));
    assertBadAsk(issue, "told.on", "not an instant", ask("'told':{'by':'MAIL','on':'now'}"));
    assertBadAsk(issue, "note", "2000", ask("'note':'" + "x".repeat(2001) + "'"));
    assertBadAsk(issue, "note", "cannot be seen", ask("'note':'a\\u0007'"));
    assertBadAsk(issue, "contact", "no contact", ask("'contact':98765"));
    assertBadAsk(issue, "contact", "another client", ask("'contact':" + strangers));
    assertBadAsk(issue, "urgent", "nothing of this name", ask("'urgent':true"));
    assertEquals(0, asks.found(Asks.commitments(issue)).size());
  }

  private static String ask(String more) {
    return "{'kind':'ANSWER','needs':['a']," + more + "}";
  }

  private static String list(int size) {
    return IntStream.range(0, size)
        .mapToObj(number -> "'n" + number + "'")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private void assertBadAsk(String issue, String field, String words, String ask) {
    assertRefused(400, field, words, asks.ask(issue, ask));
  }

  @Test
  public void saysWhatIsWrongWithADeedAtItsPlace() {
    String issue = Lumen.issue(new Desk(JIRA.as("admin")));
    JsonNode ask = asks.asked(issue, "{'kind':'ANSWER','needs':['a','b'],'told':{'by':'PHONE'}}");
    assertBad(ask, "told", "by", "has to be given", "{}");
    assertBad(ask, "told", "due", "over already", "{'by':'MAIL','due':'2026-12-01'}");
    assertBad(ask, "told", "on", "cannot have", "{'by':'MAIL','on':'2026-12-01T00:00:00Z'}");
    assertBad(ask, "received", "needs", "at least one", "{'needs':[]}");
    assertBad(ask, "received", "needs", "Number 3", "{'needs':[3]}");
    assertBad(ask, "received", "needs[0]", "whole number", "{'needs':['a']}");
    assertBad(ask, "received", "on", "still to come", "{'on':'2027-12-01T00:00:00Z'}");
    assertBad(ask, "question", "note", "why", "{}");
    assertBad(ask, "question", "note", "why", "{'note':' '}");
    assertBad(ask, "nudged", "by", "has to be given", "{}");
    assertBad(ask, "withdrawn", "note", "why", "{}");
    assertBad(ask, "needs", "needs", "at least one", "{}");
    assertRefused(409, null, "already", asks.about(ask, "answered", "{}"));
    assertRefused(
        400, "party", "has to be given", pm.post(Asks.handOvers(issue), json("{'note':'here'}")));
    assertEquals(withoutTime(ask), withoutTime(asks.now(ask)));
  }

  /** Which goes on meanwhile. */
  private static JsonNode withoutTime(JsonNode ask) {
    ObjectNode without = ask.deepCopy();
    without.remove("elapsedSeconds");
    return without;
  }

  private void assertBad(JsonNode ask, String verb, String field, String words, String body) {
    assertRefused(400, field, words, asks.about(ask, verb, body));
  }

  @Test
  public void asksAboutManyAndNamesThoseThatItCouldNot() {
    String keys =
        Stream.concat(
                IntStream.range(11, 11 + MANY).mapToObj(number -> Lumen.PROJECT + "-" + number),
                IntStream.rangeClosed(1, NOT_THEIRS)
                    .mapToObj(number -> Lumen.HIDDEN + "-" + number))
            .map(key -> "'" + key + "'")
            .collect(Collectors.joining(",", "[", "]"));
    String ask = "{'issues':" + keys + ",'ask':" + ask("'told':{'by':'MAIL'}") + "}";
    JsonNode asked = pm.post(Asks.bulk("asks"), json(ask)).json();
    assertEquals(MANY, asked.path("done").size());
    assertEquals(NOT_THEIRS, asked.path("refused").size());
    assertEquals(Lumen.HIDDEN + "-1", asked.path("refused").get(0).path("issue").asText());

    JsonNode again = pm.post(Asks.bulk("asks"), json(ask)).json();
    assertEquals(MANY + NOT_THEIRS, again.path("refused").size());

    String withdrawal = "{'issues':" + keys + ",'note':'Another time'}";
    JsonNode withdrawn = pm.post(Asks.bulk("withdrawals"), json(withdrawal)).json();
    assertEquals(asked.path("done"), withdrawn.path("done"));
    assertEquals(NOT_THEIRS, withdrawn.path("refused").size());
  }

  @Test
  public void refusesToDoTooMuchAtOnce() {
    for (String what : List.of("asks", "withdrawals")) {
      Reply none = pm.post(Asks.bulk(what), "{}");
      assertRefused(400, "issues", "at least one", none);
      assertTrue(none.toString(), none.json().path("errors").size() > 1);
      assertRefused(
          400, "issues", "500", pm.post(Asks.bulk(what), json("{'issues':" + list(501) + "}")));
    }
  }
}
