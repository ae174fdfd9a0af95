package org.ballincourt.acceptance.followup;

import static org.ballincourt.acceptance.followup.Outcomes.assertOk;
import static org.ballincourt.acceptance.followup.Outcomes.json;
import static org.ballincourt.acceptance.followup.Outcomes.one;
import static org.ballincourt.acceptance.followup.Outcomes.texts;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * What came of the work is written down, and found again. Lumen is the client of {@code LUM} and
 * {@code ALD}, and of the hidden {@code TERN}, in which {@code pm2} alone runs client work.
 */
public final class OutcomesIT {

  private static final String HOST_PROJECTS = "/rest/host/1.0/projects";

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  private final JiraClient admin = JIRA.as("admin");
  private final Outcomes pm = new Outcomes(JIRA.as("pm"));
  private final Outcomes pm2 = new Outcomes(JIRA.as("pm2"));

  private JsonNode lumen;
  private long henrik;
  private long ida;

  @Before
  public void begin() {
    lumen = new Outcomes(admin).lumen("['LUM','ALD','TERN']");
    henrik = lumen.at("/contacts/0/id").asLong();
    ida = lumen.at("/contacts/1/id").asLong();
  }

  @After
  public void forget() {
    for (String kind : List.of("TESTIMONIAL", "PERMISSION", "REFERRAL", "NEXT_WORK", "LESSON")) {
      for (JsonNode outcome : new Outcomes(admin).register(kind).path("outcomes")) {
        assertOk(204, admin.delete(one(outcome)));
      }
    }
    assertOk(204, admin.delete(Court.BASE + "/clients/" + lumen.path("id")));
  }

  @Test
  public void aTestimonialIsApprovedWordForWord() {
    ObjectNode said = pm.add("LUM", testimonial("They kept their word"));
    assertEquals("Lumen", said.path("clientName").asText());
    assertEquals("Henrik Dahl", said.path("giverName").asText());
    assertFalse(said.path("usable").asBoolean());

    said = pm.save(said.put("approvedOn", "2026-03-02"));
    assertTrue(said.path("usable").asBoolean());

    said = pm.save(said.put("text", "They kept every word"));
    assertTrue("other words need approval again", said.path("approvedOn").isNull());
    assertFalse(said.path("usable").asBoolean());

    said = pm.save(said.put("approvedOn", "2026-03-03"));
    assertTrue(said.path("usable").asBoolean());

    said = pm.save(said.put("withdrawnOn", "2026-03-04"));
    assertFalse(said.path("usable").asBoolean());
    assertEquals(said, pm.now(said));
  }

  private String testimonial(String words) {
    return "{'kind':'TESTIMONIAL','giver':%d,'text':'%s'}".formatted(henrik, words);
  }

  @Test
  public void aPermissionHoldsOnItsConditionsUntilItsEnd() {
    ObjectNode may =
        pm.add(
            "LUM",
            ("{'kind':'PERMISSION','giver':%d,'text':'The front page, on our site',"
                    + "'givenOn':'2026-03-02','until':'2100-01-01','conditions':'Not the prices'}")
                .formatted(henrik));
    assertTrue(may.path("usable").asBoolean());
    assertEquals("Not the prices", may.path("conditions").asText());
    assertFalse(pm.save(may.put("until", "2026-03-03")).path("usable").asBoolean());
    ObjectNode wrong = ((ObjectNode) pm.now(may)).put("until", "2026-03-01");
    assertEquals(List.of("until"), fields(pm.trySaving(wrong)));
  }

  @Test
  public void aReferralIsFollowedUntilWeHaveThanked() {
    ObjectNode named =
        pm.add(
            "LUM",
            "{'kind':'REFERRAL','giver':%d,'text':'Siri at Tern','became':'NAMED'}".formatted(ida));
    named = pm.save(named.put("became", "CLIENT").put("thankedOn", "2026-03-02"));
    assertEquals("CLIENT", named.path("became").asText());
    assertEquals("2026-03-02", named.path("thankedOn").asText());
    assertTrue(named.path("usable").isNull());
  }

  @Test
  public void whatCouldComeNextBecomesOneIssue() {
    ObjectNode next = pm.add("LUM", "{'kind':'NEXT_WORK','text':'A shop'}");
    String issue = "{'issue':{'project':'LUM','summary':'Offer a shop','description':'A shop'}}";
    Reply made = assertOk(200, pm.user().post(one(next) + "/issue", json(issue)));
    String key = made.json().at("/issue/key").asText();
    JsonNode created = pm.user().get("/rest/api/2/issue/" + key).json();
    assertEquals("Offer a shop", created.at("/fields/summary").asText());
    assertTrue(
        created.toString(),
        created
            .at("/fields/description")
            .asText()
            .endsWith("/plugins/servlet/ballincourt/outcomes?projectKey=LUM"));
    assertFalse(made.json().at("/issue/closed").asBoolean());
    assertOk(409, pm.user().post(one(next) + "/issue", json(issue)));

    ObjectNode renamed = ((ObjectNode) pm.now(next)).put("text", "A shop with a till");
    assertEquals(key, pm.save(renamed).at("/issue/key").asText());

    ObjectNode lesson = pm.add("LUM", "{'kind':'LESSON','text':'Ask early'}");
    assertOk(400, pm.user().post(one(lesson) + "/issue", json(issue)));
    assertEquals(
        List.of("issue.project"),
        fields(
            pm.user()
                .post(
                    one(pm.add("LUM", "{'kind':'NEXT_WORK','text':'A game'}")) + "/issue",
                    json("{'issue':{'project':'TERN','summary':'A game'}}"))));
  }

  @Test
  public void lessonsStandInTheClientsOtherProjectsUntilTheyAreSeen() {
    ObjectNode learned = pm.add("LUM", "{'kind':'LESSON','text':'Ask for pictures early'}");
    new Outcomes(admin).add("TERN", "{'kind':'LESSON','text':'Hidden from pm'}");
    String unseen = Court.BASE + "/projects/ALD/lessons";

    JsonNode there = pm.user().get(unseen).json();
    assertEquals(List.of("Ask for pictures early"), texts(there.path("lessons")));
    assertEquals(1, there.path("hidden").asInt());
    assertEquals(
        List.of(),
        texts(pm.user().get(Court.BASE + "/projects/LUM/lessons").json().path("lessons")));

    String seen = json("{'lessons':[" + learned.path("id") + ",999999]}");
    assertOk(403, JIRA.as("lead").put(unseen + "-seen", seen));
    JsonNode left = assertOk(200, pm.user().put(unseen + "-seen", seen)).json();
    assertEquals(List.of(), texts(left.path("lessons")));
    assertEquals("nobody has seen the hidden one", 1, left.path("hidden").asInt());
    assertOk(400, pm.user().put(unseen + "-seen", "{}"));
    assertOk(400, pm.user().put(unseen + "-seen", json("{'lessons':['x']}")));
  }

  /** A project’s page asks once for lessons, and once more where there are any. */
  @Test
  public void thePageOfAProjectAsksNoMoreForManyLessons() {
    new Court(pm.user()).save("ALD", Rules.naming(Map.of()).toString());
    int without = statementsOfALook();
    pm.add("LUM", "{'kind':'LESSON','text':'The first'}");
    int withOne = statementsOfALook();
    for (int i = 0; i < 5; i++) {
      pm.add("LUM", "{'kind':'LESSON','text':'One more'}");
    }
    assertEquals(without + 1, withOne);
    assertEquals(withOne, statementsOfALook());
  }

  private int statementsOfALook() {
    String page = "/projects/ALD?selectedItem=org.ballincourt-project";
    assertOk(200, pm.user().get(page)); // what is remembered is remembered now
    assertOk(204, admin.delete("/rest/host/1.0/statements"));
    assertOk(200, pm.user().get(page));
    return admin.get("/rest/host/1.0/statements").json().at("/total/ours").asInt();
  }

  @Test
  public void aRegisterHasWhatSheMaySeeAndSaysHowManyMoreThereAre() {
    pm.add("LUM", testimonial("From a project that pm sees"));
    ObjectNode formula = pm.add("ALD", testimonial("=1+1"));
    new Outcomes(admin).add("TERN", testimonial("From the hidden one"));

    JsonNode pms = pm.register("TESTIMONIAL");
    assertEquals(List.of("=1+1", "From a project that pm sees"), texts(pms.path("outcomes")));
    assertEquals(1, pms.path("hidden").asInt());
    JsonNode pm2s = pm2.register("TESTIMONIAL");
    assertEquals(List.of("From the hidden one"), texts(pm2s.path("outcomes")));
    assertEquals(2, pm2s.path("hidden").asInt());
    JsonNode members = new Outcomes(JIRA.as("member")).register("TESTIMONIAL");
    assertEquals(0, members.path("total").asInt());
    assertEquals(3, members.path("hidden").asInt());

    Reply csv = pm.user().get(Court.BASE + "/outcomes.csv?kind=TESTIMONIAL");
    assertTrue(csv.body(), csv.body().startsWith("\uFEFFnumber,"));
    assertTrue(csv.body(), csv.body().contains(",'=1+1,"));
    assertFalse(csv.body(), csv.body().contains("hidden"));
    assertEquals(3, csv.body().split("\r\n").length);

    String one = Court.BASE + "/outcomes?kind=TESTIMONIAL&client=";
    assertEquals(2, pm.user().get(one + formula.path("client")).json().path("total").asInt());
    JsonNode nobodys = pm.user().get(one + "999999").json();
    assertEquals(0, nobodys.path("total").asInt());
    assertEquals(0, nobodys.path("hidden").asInt());
    assertEquals(List.of("kind"), fields(pm.user().get(Court.BASE + "/outcomes?kind=PRAISE")));
    assertEquals(List.of("kind"), fields(pm.user().get(Court.BASE + "/outcomes")));
    assertEquals(List.of("client"), fields(pm.user().get(one + "x")));
  }

  @Test
  public void whatGetReturnsPutAcceptsOnceAndSaysSoTheSecondTime() {
    ObjectNode said = pm.add("LUM", testimonial("They kept their word"));
    assertEquals(2, pm.save(said).path("revision").asInt());
    Reply late = pm.trySaving(said.put("text", "Somebody else’s words"));
    assertEquals(late.toString(), 409, late.status());
    assertEquals("They kept their word", pm.now(said).path("text").asText());
  }

  @Test
  public void allThatIsWrongIsNamedAtItsPlaceAndNothingIsKept() {
    assertEquals(List.of("kind"), wrong("{'text':'x'}"));
    assertEquals(List.of("kind"), wrong("{'kind':'PRAISE','text':'x'}"));
    assertEquals(List.of("giver", "text"), wrong("{'kind':'TESTIMONIAL','text':' '}"));
    assertEquals(List.of("giver"), wrong("{'kind':'TESTIMONIAL','text':'x','giver':999999}"));
    assertEquals(
        List.of("approvedOn"),
        wrong(
            "{'kind':'TESTIMONIAL','text':'x','giver':%d,'approvedOn':'2999-01-01'}"
                .formatted(henrik)));
    assertEquals(
        List.of("became", "givenOn", "until"),
        wrong(
            ("{'kind':'PERMISSION','text':'x','giver':%d,'until':'soon','became':'CLIENT'}")
                .formatted(henrik)));
    assertEquals(List.of("text"), wrong("{'kind':'LESSON','text':'" + "a".repeat(5001) + "'}"));
    assertEquals(List.of("client"), wrong("{'kind':'LESSON','text':'x','client':999999}"));
    assertEquals(List.of("praise"), wrong("{'kind':'LESSON','text':'x','praise':1}"));
    assertEquals(0, pm.user().get(Outcomes.all("LUM")).json().size());
  }

  private List<String> wrong(String body) {
    return fields(pm.tryAdding("LUM", body));
  }

  private static List<String> fields(Reply reply) {
    assertOk(400, reply);
    return reply.json().path("errors").findValuesAsText("field").stream()
        .sorted()
        .collect(Collectors.toList());
  }

  @Test
  public void whoGaveSomethingIsKeptWhenSheLeaves() {
    ObjectNode said = pm.add("LUM", testimonial("They kept their word"));
    String client = Court.BASE + "/clients/" + lumen.path("id");
    assertOk(409, admin.delete(client));
    ObjectNode without = (ObjectNode) admin.get(client).json();
    without.put("name", "Lumen Media");
    ((ArrayNode) without.path("contacts")).remove(0);
    assertOk(200, admin.put(client, without.toString()));

    assertEquals("Henrik Dahl", pm.now(said).path("giverName").asText());
    assertEquals("Lumen Media", pm.now(said).path("clientName").asText());
    said = pm.save(((ObjectNode) pm.now(said)).put("approvedOn", "2026-03-02"));
    assertTrue(said.path("usable").asBoolean());
    assertEquals(
        "somebody who has left gives nothing new",
        List.of("giver"),
        wrong(testimonial("They kept their word")));
  }

  @Test
  public void itOutlivesItsProjectForJirasAdministrators() {
    assertOk(201, admin.post(HOST_PROJECTS, json("{'key':'GONE','name':'Soon gone'}")));
    ObjectNode learned =
        new Outcomes(admin).add("GONE", "{'kind':'LESSON','text':'Nothing is for ever'}");
    assertOk(204, admin.delete(HOST_PROJECTS + "/GONE"));

    assertEquals("Soon gone", new Outcomes(admin).now(learned).path("projectName").asText());
    assertOk(404, pm.user().get(one(learned)));
    assertEquals(1, pm.register("LESSON").path("hidden").asInt());
  }
}
