package org.ballincourt.acceptance.openapi;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Desk;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Everything that can be read answers as {@code docs/openapi.yaml} says. */
public final class OpenApiIT {

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));
  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final String CALENDAR =
      """
      {"name":"Oslo","zone":"Europe/Oslo","editions":[
        {"validFrom":null,"weekly":{"mon":[["09:00","17:00"]]},"holidays":["--12-25"],
         "overrides":{"2026-07-01":[["09:00","12:00"]],"2026-07-02":[]}},
        {"validFrom":"2026-06-01","weekly":{"tue":[["09:00","17:00"]]}}]}""";

  private static final String CLIENT =
      """
      {"name":"Lumen","language":"nb","country":"NO","hours":{"mon":[["08:00","16:00"]]},
       "projects":["%s"],"contacts":[
        {"name":"Henrik Dahl","email":"henrik@lumen.example","language":"nb","role":"DECIDES"},
        {"name":"Ida Moen","language":"en","role":"APPROVES",
         "away":{"from":"2026-07-01","to":"2026-07-20","standIn":null}}]}"""
          .formatted(PROJECT);
  private static final String ASK =
      """
      {"kind":"APPROVAL","needs":["The logo","The text"],"contact":%s,"told":{"by":"PHONE"}}""";

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  /** What stands for each parameter, by the path up to it. */
  private static final Map<String, String> VALUES = new TreeMap<>();

  /** What is asked beside it, by path. */
  private static final Map<String, String> QUERIES = new TreeMap<>();

  private final Description description = Description.read();

  @BeforeClass
  public static void fillWhatIsRead() {
    ObjectNode rules = Rules.limiting(Rules.naming(Map.of("1", "CLIENT")), "CLIENT", null, 3);
    rules.withArray("targets").addObject().put("party", "TEAM").put("seconds", 28_800);
    Court court = new Court(JIRA.as("pm"));
    court.save(PROJECT, rules.toString());
    String issue = new Desk(JIRA.as("pm")).create(PROJECT, "Front page").key();
    JsonNode client = made("pm", "/clients", CLIENT);
    String ask = ASK.formatted(client.at("/contacts/0/id"));
    VALUES.put("/issues/{key}", issue);
    VALUES.put("/projects/{key}", PROJECT);
    QUERIES.put("/outcomes", "?kind=LESSON");
    QUERIES.put("/report", "?project=" + PROJECT);
    QUERIES.put("/report/shared", "?project=" + PROJECT);
    QUERIES.put("/report/turns", "?project=" + PROJECT + "&figure=THEIR_TIME");
    court.awaitReplayOf(PROJECT);
    String shared =
        made("pm", "/report/shared", "{\"project\":\"" + PROJECT + "\"}").path("number").asText();
    VALUES.put("/report/shared/{number}", shared);
    String learned = "{\"kind\":\"LESSON\",\"text\":\"Ask early\"}";
    VALUES.put(
        "/outcomes/{id}",
        made("pm", "/projects/" + PROJECT + "/outcomes", learned).path("id").asText());
    VALUES.put("/calendars/{id}", made("admin", "/calendars", CALENDAR).path("id").asText());
    VALUES.put("/calendars/holidays/{country}", "NO");
    QUERIES.put("/people", "?issue=" + issue);
    VALUES.put("/clients/{id}", client.path("id").asText());
    VALUES.put("/contacts/{id}", client.at("/contacts/0/id").asText());
    long asked = JIRA.as("admin").get(Court.BASE + "/questionnaires").json().at("/0/id").asLong();
    VALUES.put("/questionnaires/{id}", Long.toString(asked));
    VALUES.put("/questionnaires/{id}/versions/{number}", "1");
    String together =
        "{\"questionnaire\":%d,\"contacts\":[%s],\"occasion\":\"TOGETHER\"}"
            .formatted(asked, client.at("/contacts/0/id"));
    VALUES.put(
        "/sendings/{id}",
        made("pm", "/projects/" + PROJECT + "/sendings", together).path("id").asText());
    VALUES.put(
        "/meetings/{id}",
        made("pm", "/projects/" + PROJECT + "/meetings", meeting(client.at("/contacts/0/id")))
            .path("id")
            .asText());
    VALUES.put(
        "/follow-ups/{id}",
        made("pm", "/projects/" + PROJECT + "/follow-ups", "{\"issue\":\"" + issue + "\"}")
            .path("id")
            .asText());
    VALUES.put(
        "/commitments/{id}", made("pm", "/issues/" + issue + "/asks", ask).path("id").asText());
  }

  private static String meeting(JsonNode contact) {
    Instant start = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.HOURS);
    return """
        {"kind":"CHECK_IN","startsAt":"%s","minutes":60,"title":"Looking back",
         "venue":{"kind":"PHONE","detail":""},"guests":[{"contact":%s}]}"""
        .formatted(start, contact);
  }

  private static JsonNode made(String user, String path, String json) {
    Reply reply = JIRA.as(user).post(Court.BASE + path, json);
    assertEquals(reply.toString(), 201, reply.status());
    return reply.json();
  }

  @Test
  public void eachAnswerIsAsDescribed() {
    assertFalse(description.readable().isEmpty());
    List<String> faults = new ArrayList<>();
    for (String path : description.readable()) {
      faults.addAll(faults(path, filled(path) + QUERIES.getOrDefault(path, ""), 200));
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  public void soIsTheRefusalOfWhatIsNotThere() {
    List<String> faults = new ArrayList<>();
    description.readable().stream()
        .filter(path -> path.contains("{"))
        .forEach(path -> faults.addAll(faults(path, path.replaceAll("\\{\\w+}", "0"), 404)));
    assertEquals("", String.join("\n", faults));
  }

  private List<String> faults(String path, String filled, int status) {
    String user = path.startsWith("/settings/") ? "admin" : "pm";
    Reply reply = JIRA.as(user).get(Court.BASE + filled);
    assertEquals(filled + ": " + reply, status, reply.status());
    JsonNode schema = description.answer(path, status);
    return Conformity.faults(reply.json(), schema, description).stream()
        .map(fault -> path + ": " + fault)
        .toList();
  }

  private static String filled(String path) {
    String filled = path;
    for (int end = path.indexOf('}'); end >= 0; end = path.indexOf('}', end + 1)) {
      String place = path.substring(0, end + 1);
      String value = VALUES.get(place);
      assertFalse("No value stands for " + place, value == null);
      filled = filled.replaceFirst("\\{\\w+}", value);
    }
    return filled;
  }
}
