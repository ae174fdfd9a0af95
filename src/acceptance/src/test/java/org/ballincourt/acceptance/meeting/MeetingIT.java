package org.ballincourt.acceptance.meeting;

import static org.ballincourt.acceptance.meeting.Meetings.assertOk;
import static org.ballincourt.acceptance.meeting.Meetings.at;
import static org.ballincourt.acceptance.meeting.Meetings.json;
import static org.ballincourt.acceptance.meeting.Meetings.path;
import static org.ballincourt.acceptance.questionnaire.Sendings.contact;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import biweekly.Biweekly;
import biweekly.property.Attendee;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.meeting.Meetings.Told;
import org.ballincourt.acceptance.questionnaire.Sendings;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** {@code pm} meets people of Lumen; what their calendars are told is read as calendars do. */
public final class MeetingIT {

  /** A Tuesday; the clocks in Oslo go back on the 25th. */
  private static final Instant OCTOBER = Instant.parse("2026-10-20T07:00:00Z");

  /** What no text may break on. */
  private static final String NASTY = "One, two; three \\\\ \\\"four\\\"";

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  private static final AtomicInteger TESTS = new AtomicInteger();

  private final int test = TESTS.incrementAndGet();

  /** In each test other people, of whom the others know nothing. */
  private final String domain = "@lumen" + test + ".example";

  private final String henriks = "henrik" + domain;
  private final String ainos = "aino" + domain;

  private Meetings pm;
  private JsonNode lumen;

  @Before
  public void begin() {
    pm = new Meetings(JIRA::as, "pm");
    pm.levers().setClock(OCTOBER);
    lumen =
        new Sendings(JIRA::as, "pm")
            .lumen(
                contact("Henrik Dahl", henriks, "nb"),
                contact("Aino Salo", ainos, "fi"),
                contact("Ida Lie", null, "nb"));
  }

  private long person(int number) {
    return lumen.at("/contacts/" + number + "/id").asLong();
  }

  private String guests(int... numbers) {
    List<String> guests = new ArrayList<>();
    for (int number : numbers) {
      guests.add("{'contact':" + person(number) + "}");
    }
    return "'guests':[" + String.join(",", guests) + "]";
  }

  /** On another day in each test, so that none takes the time of another. */
  private String day(int hour) {
    return "2026-11-%02dT%02d:00:00Z".formatted(test, hour);
  }

  private String checkIn(String startsAt, String more) {
    return ("{'kind':'CHECK_IN','startsAt':'%s','minutes':60,"
            + "'venue':{'kind':'TOOL','detail':'https://meet.example/lumen'},"
            + "'title':'How it goes','note':'Bring the drafts.','ours':[]%s}")
        .formatted(startsAt, more);
  }

  private String simple() {
    return checkIn(day(9), "," + guests(0));
  }

  @Test
  public void showsTheMailOfAMeetingWithNobodyButWhoeverInvites() {
    lumen = new Sendings(JIRA::as, "pm").lumen(contact("Pia Lie", "pm@jira.example", "nb"));
    Reply preview = pm.client().post(Meetings.ALL + "/preview", Meetings.json(simple()));
    assertEquals(preview.toString(), 200, preview.status());
    assertTrue(preview.toString(), preview.json().path("file").asText().contains("How it goes"));
  }

  @Test
  public void invitesChangesDropsAndCancelsAcrossAClockChange() {
    JsonNode meeting =
        pm.planned(
            checkIn("2026-10-23T08:00:00Z", ",'ours':[{'user':'lead'}]," + guests(0, 1))
                .replace("'ours':[],", ""));
    Told first = pm.told(henriks).get(0);
    assertEquals("text/calendar; method=REQUEST", first.mail().path("mimeType").asText());
    assertEquals("REQUEST", first.method());
    assertEquals(Instant.parse("2026-10-23T08:00:00Z"), first.start());
    assertEquals("Invitasjon: How it goes, 23. okt. 2026", first.subject());
    String norwegian = first.event().getDescription().getValue();
    assertTrue(norwegian, norwegian.contains("10:00–11:00"));
    assertEquals("pm@jira.example", first.event().getOrganizer().getEmail());
    assertEquals("pm@jira.example", first.mail().path("replyTo").asText());
    assertEquals(
        List.of(henriks, ainos, "lead@jira.example"),
        first.event().getAttendees().stream().map(Attendee::getEmail).toList());
    assertTrue(pm.told(ainos).get(0).subject().startsWith("Kutsu: "));
    assertEquals(0, pm.told("pm@jira.example").size());

    ObjectNode moved = at(meeting, "2026-10-26T09:00:00Z");
    ((ArrayNode) moved.get("guests")).remove(1);
    JsonNode now = assertOk(200, pm.change(moved)).json();
    assertTrue(now.at("/when/client").asText(), now.at("/when/client").asText().contains("Oslo"));

    Told second = pm.told(henriks).get(1);
    assertEquals(first.event().getUid().getValue(), second.event().getUid().getValue());
    assertTrue(second.event().getSequence().getValue() > first.event().getSequence().getValue());
    assertEquals(Instant.parse("2026-10-26T09:00:00Z"), second.start());
    assertTrue(second.subject(), second.subject().startsWith("Endret: "));
    String after = second.event().getDescription().getValue();
    assertTrue("ten o’clock there, as before", after.contains("10:00–11:00"));

    Told dropped = pm.told(ainos).get(1);
    assertEquals("CANCEL", dropped.method());
    assertEquals("text/calendar; method=CANCEL", dropped.mail().path("mimeType").asText());
    assertNull("the others still meet", dropped.event().getStatus());
    assertEquals(1, dropped.event().getAttendees().size());

    assertOk(200, pm.deed(now, "cancelled"));
    Told last = pm.told(henriks).get(2);
    assertEquals("CANCEL", last.method());
    assertTrue(last.event().getStatus().isCancelled());
    assertTrue(last.event().getSequence().getValue() > second.event().getSequence().getValue());
    assertEquals("she knew before", 2, pm.told(ainos).size());
    assertEquals("CANCELLED", pm.now(meeting).path("state").asText());
  }

  @Test
  public void plannedInOctoberForAfterTheChangeItIsAtTheTimeOfThen() {
    pm.planned(checkIn("2026-10-28T09:00:00Z", "," + guests(0)));
    Told told = pm.told(henriks).get(0);

    assertEquals(Instant.parse("2026-10-28T09:00:00Z"), told.start());
    assertTrue(told.event().getDescription().getValue().contains("10:00–11:00"));
    assertTrue(told.mail().path("body").asText().contains("DTSTART:20261028T090000Z"));
  }

  @Test
  public void textsWithCommasLineBreaksAndQuotesArriveAsTheyWereWritten() {
    String note = NASTY + "\\nfive\\r\\n\\nsix " + "long ".repeat(60).strip();
    String body =
        ("{'kind':'VISIT','startsAt':'%s','minutes':90,'venue':{'kind':'LUNCH','detail':'%s'},"
                + "'title':'%s','note':'%s',%s}")
            .formatted(day(11), NASTY, NASTY, note, guests(0));
    pm.planned(body);
    Told told = pm.told(henriks).get(0);
    String read = "One, two; three \\ \"four\"";

    assertEquals(read, told.event().getSummary().getValue());
    assertEquals("Over lunsj: " + read, told.event().getLocation().getValue());
    assertTrue(
        told.event().getDescription().getValue().startsWith(read + "\nfive\n\nsix long long"));
    told.mail().path("body").asText().lines().forEach(line -> assertTrue(line.length() <= 75));
  }

  @Test
  public void suggestsTimesThatSuitBothSides() {
    JsonNode times =
        assertOk(200, pm.client().get(Meetings.ALL + "/times?minutes=60&venue=LUNCH")).json();

    assertEquals("Europe/Oslo", times.path("clientZone").asText());
    assertEquals(
        List.of("2026-10-26T11:00:00Z", "2026-10-27T11:00:00Z", "2026-10-28T11:00:00Z"),
        times.path("times").findValuesAsText("startsAt"));
    Reply refused = assertOk(400, pm.client().get(Meetings.ALL + "/times?minutes=0&venue=PUB"));
    assertEquals(List.of("minutes", "venue"), refused.json().findValuesAsText("field"));
  }

  @Test
  public void remembersWithWhatTheClientLikedToMeetWhenTheWorkBegan() {
    String form = "";
    for (JsonNode each : pm.client().get(Court.BASE + "/questionnaires").json()) {
      form = each.path("name").asText().equals("Kick-off") ? each.path("id").asText() : form;
    }
    String together = "{'questionnaire':%s,'contacts':[%d],'occasion':'TOGETHER'}";
    Reply sent =
        pm.client()
            .post(Court.BASE + "/projects/LUM/sendings", json(together.formatted(form, person(0))));
    String answers =
        "{'answers':{'meeting-tool':{'chosen':['other'],'text':'Whereby'},"
            + "'reach-you':{'chosen':['mail']}}}";
    String invitation = assertOk(201, sent).json().at("/invitations/0/id").asText();
    String record = Court.BASE + "/invitations/" + invitation + "/answers";
    assertOk(201, pm.client().post(record, json(answers)));

    JsonNode times =
        assertOk(200, pm.client().get(Meetings.ALL + "/times?minutes=60&venue=TOOL")).json();
    assertEquals("With another tool – Whereby", times.path("tool").asText());
  }

  @Test
  public void aPreviewWritesNothing() {
    JsonNode preview =
        assertOk(200, pm.client().post(Meetings.ALL + "/preview", json(simple()))).json();

    assertTrue(preview.path("text").asText().startsWith("Bring the drafts."));
    assertEquals(
        "How it goes",
        Biweekly.parse(preview.path("file").asText())
            .first()
            .getEvents()
            .get(0)
            .getSummary()
            .getValue());
    assertEquals(0, pm.mailsTo(henriks).size());
    assertEquals(0, planned().size());
  }

  @Test
  public void aPreviewOfAChangeSaysThatItIsOne() {
    JsonNode meeting = pm.planned(simple());
    String preview = path(meeting) + "/preview";
    String moved = at(meeting, day(14)).toString();
    String subject =
        assertOk(200, pm.client().post(preview, moved)).json().path("subject").asText();

    assertTrue(subject, subject.startsWith("Endret: How it goes"));
    assertEquals(1, pm.told(henriks).size());
    assertEquals(day(9), pm.now(meeting).path("startsAt").asText());
    pm.levers().setClock(Instant.parse(day(10)));
    assertOk(200, pm.client().post(preview, meeting.toString()));
    assertOk(400, pm.client().post(preview, at(meeting, day(8)).toString()));
  }

  private List<JsonNode> planned() {
    List<JsonNode> theirs = new ArrayList<>();
    for (JsonNode one : assertOk(200, pm.client().get(Meetings.ALL)).json().path("meetings")) {
      if (one.at("/guests/0/email").asText().endsWith(domain)) {
        theirs.add(one);
      }
    }
    return theirs;
  }

  @Test
  public void whatCannotBeIsSaidAtItsPlaceAndNobodyIsTold() {
    refused("startsAt", "is over", checkIn("2026-10-20T06:59:00Z", "," + guests(0)));
    refused("startsAt", "two years", checkIn("2062-10-20T07:00:00Z", "," + guests(0)));
    refused("startsAt", "full minute", checkIn("2026-10-27T07:00:30Z", "," + guests(0)));
    refused("startsAt", "", checkIn("tomorrow", "," + guests(0)));
    refused("guests[1].contact", "No e-mail address of Ida Lie", at9(guests(0, 2)));
    refused("guests[0].contact", "Nobody", at9("'guests':[{'contact':999999}]"));
    refused("guests[1].contact", "twice", at9(guests(0, 0)));
    refused("guests", "at least one person", at9("'guests':[]"));
    refused("ours[0].user", "may not see", with(ours("pm2")));
    refused("ours[0].user", "no user", with(ours("nobody")));
    refused("title", "one line", simple().replace("How it goes", "two\\nlines"));
    refused("title", "one line", simple().replace("How it goes", " "));
    refused("venue.detail", "one line", simple().replace("https://meet", "two\\nlines"));
    refused("minutes", "", simple().replace("60", "721"));
    refused("kind", "", simple().replace("CHECK_IN", "PARTY"));
    refused("followUp", "no follow-up", with("'followUp':999999"));
    refused("note", "4000", simple().replace("Bring", "x".repeat(4001)));
    assertEquals(0, pm.mailsTo(henriks).size());
    assertEquals(0, planned().size());
  }

  private String at9(String more) {
    return checkIn(day(9), "," + more);
  }

  private String with(String more) {
    return checkIn(day(9), "," + guests(0) + "," + more).replace("'ours':[],'", "'");
  }

  private static String ours(String user) {
    return "'ours':[{'user':'" + user + "'}]";
  }

  private void refused(String field, String words, String body) {
    String sent = body.contains("'ours':[{") ? body.replace("'ours':[],", "") : body;
    Reply refused = assertOk(400, pm.plan(sent));
    List<String> fields = refused.json().findValuesAsText("field");
    assertTrue(refused.toString(), fields.contains(field));
    String message = refused.json().at("/errors/" + fields.indexOf(field) + "/message").asText();
    assertTrue(message, message.contains(words));
  }

  @Test
  public void whoeverHasLeftHerClientIsNotInvited() {
    JsonNode meeting = pm.planned(simple());
    lumen = new Sendings(JIRA::as, "pm").lumen(contact("Aino Salo", ainos, "fi"));

    Reply refused = assertOk(400, pm.change(at(meeting, day(10))));
    assertTrue(refused.toString(), refused.body().contains("Henrik Dahl is not there any more"));
    assertEquals(1, pm.told(henriks).size());
  }

  @Test
  public void ofTwoWhoPlanAtOnceOneDoesAndTheOtherSeesWhat() throws Exception {
    List<Reply> replies = atOnce(() -> pm.plan(simple()));

    assertEquals(1, count(replies, 201));
    assertEquals(3, count(replies, 409));
    Reply second = replies.stream().filter(one -> one.status() == 409).findFirst().orElseThrow();
    assertTrue(second.body(), second.body().contains("has already planned to meet this client"));
    assertEquals("How it goes", second.json().at("/meeting/title").asText());
    assertEquals(1, pm.told(henriks).size());
  }

  @Test
  public void ofTwoWhoChangeItAtOnceOneDoesAndTheOtherLosesNothing() throws Exception {
    JsonNode meeting = pm.planned(simple());
    List<Reply> replies = atOnce(() -> pm.change(at(meeting, day(14))));

    assertEquals(1, count(replies, 200));
    assertEquals(3, count(replies, 409));
    assertEquals(2, pm.told(henriks).size());
    Reply late = assertOk(409, pm.change(at(meeting, day(15))));
    assertEquals(day(14), late.json().at("/meeting/startsAt").asText());
    assertOk(409, pm.deed(meeting, "cancelled"));
    assertOk(409, pm.deed(meeting, "held"));
    assertEquals(2, pm.told(henriks).size());
  }

  @Test
  public void savedAsItIsNobodyIsTold() {
    JsonNode meeting = pm.planned(simple());

    assertEquals(meeting, assertOk(200, pm.change(meeting)).json());
    assertEquals(1, pm.told(henriks).size());
  }

  private static int count(List<Reply> replies, int status) {
    return (int) replies.stream().filter(reply -> reply.status() == status).count();
  }

  private static List<Reply> atOnce(Callable<Reply> deed) throws Exception {
    int people = 4;
    CyclicBarrier together = new CyclicBarrier(people);
    ExecutorService pool = Executors.newFixedThreadPool(people);
    List<Reply> replies = new ArrayList<>();
    try {
      Callable<Reply> one =
          () -> {
            together.await();
            return deed.call();
          };
      for (Future<Reply> reply : pool.invokeAll(Collections.nCopies(people, one))) {
        replies.add(reply.get());
      }
    } finally {
      pool.shutdownNow();
    }
    return replies;
  }

  @Test
  public void whatWasSaidIsWrittenDownMailedAndAgreedOn() throws Exception {
    JsonNode meeting = pm.planned(checkIn(day(9), "," + guests(0, 1)));
    String minutes = path(meeting) + "/minutes";
    JsonNode empty = assertOk(200, pm.client().get(minutes)).json();
    assertEquals(0, empty.path("revision").asLong());
    String said =
        "{'revision':0,'prepared':'Shop?','recap':'Du likte, \\\"alt\\\"; takk.\\nHa det.',"
            + "'thread':'Henrik: ja','decisions':[{'text':'Drafts on Fridays\\nfrom now on'},"
            + "{'text':'Train'}]}";
    JsonNode kept = assertOk(200, pm.client().put(minutes, json(said))).json();
    assertEquals(List.of("1", "2"), kept.path("decisions").findValuesAsText("id"));
    Reply late = assertOk(409, pm.client().put(minutes, json(said)));
    assertEquals(1, late.json().path("revision").asLong());

    String recap = path(meeting) + "/recap";
    assertOk(409, pm.client().post(recap + "/preview", "{}"));
    Reply early = assertOk(409, pm.deed(meeting, "held"));
    assertTrue(early.body(), early.body().contains("still to come"));
    pm.levers().setClock(Instant.parse(day(9)));
    assertOk(200, pm.deed(meeting, "held"));
    JsonNode preview = assertOk(200, pm.client().post(recap + "/preview", "{}")).json();
    assertEquals(List.of("Henrik Dahl", "Aino Salo"), preview.path("to").findValuesAsText("name"));
    String norwegian = preview.at("/letters/nb/body").asText();
    assertTrue(norwegian, norwegian.contains("Du likte, \"alt\"; takk.\nHa det."));
    assertFalse(norwegian, norwegian.contains("Shop?") || norwegian.contains("Henrik: ja"));
    assertOk(
        400,
        pm.client()
            .post(recap, json("{'revision':1,'letters':{'nb':{'subject':'a\\nb','body':''}}}")));
    String wanted = "{'revision':1,'letters':{'fi':{'subject':'Muistio','body':'Kiitos!'}}}";
    List<Reply> replies = atOnce(() -> pm.client().post(recap, json(wanted)));
    assertEquals(1, count(replies, 200));
    List<JsonNode> henrik = pm.mailsTo(henriks);
    assertEquals(2, henrik.size());
    assertEquals("text/plain", henrik.get(1).path("mimeType").asText());
    assertTrue(henrik.get(1).path("body").asText().startsWith("Hei, Henrik Dahl"));
    assertEquals("Kiitos!\n", pm.mailsTo(ainos).get(1).path("body").asText());

    String issue = path(meeting) + "/decisions/1/issue";
    List<Reply> made = atOnce(() -> pm.client().post(issue, "{}"));
    assertEquals(made.toString(), 1, count(made, 200));
    assertEquals(made.toString(), 3, count(made, 409));
    JsonNode decision = assertOk(200, pm.client().get(minutes)).json().at("/decisions/0");
    JsonNode jira = pm.client().get("/rest/api/2/issue/" + decision.path("issue").asText()).json();
    assertEquals("Drafts on Fridays from now on", jira.at("/fields/summary").asText());
    assertOk(404, pm.client().post(path(meeting) + "/decisions/9/issue", "{}"));
    assertOk(400, pm.client().post(path(meeting) + "/decisions/2/issue", json("{'project':'X'}")));
  }

  @Test
  public void aFollowUpGoesOnAsItsMeetingDoesAndHasOne() {
    String all = Court.BASE + "/projects/LUM/follow-ups";
    JsonNode followUp = assertOk(201, pm.client().post(all, "{}")).json();
    String one = Court.BASE + "/follow-ups/" + followUp.path("id");
    String wanted =
        checkIn(day(9), ",'followUp':" + followUp.path("id") + "," + guests(0))
            .replace("CHECK_IN", "FOLLOW_UP");
    JsonNode meeting = pm.planned(wanted);
    assertEquals("PLANNED", pm.client().get(one).json().path("state").asText());
    Reply second = assertOk(409, pm.plan(wanted.replace(day(9), day(15))));
    assertTrue(second.body(), second.body().contains("has planned it already"));
    assertEquals(meeting.path("id"), second.json().at("/meeting/id"));

    String notHeld = json("{'state':'NOT_HELD','reason':'No time'}");
    Reply told = assertOk(409, pm.client().put(one + "/stage", notHeld));
    assertTrue(told.body(), told.body().contains("People are invited to a meeting"));
    assertEquals("PLANNED", pm.client().get(one).json().path("state").asText());

    assertOk(200, pm.deed(meeting, "cancelled"));
    assertEquals("WANTED", pm.client().get(one).json().path("state").asText());
    JsonNode again = pm.planned(wanted);
    pm.levers().setClock(Instant.parse(day(9)));
    assertOk(200, pm.deed(again, "held"));
    JsonNode held = pm.client().get(one).json();
    assertEquals("HELD", held.path("state").asText());
    assertEquals("2026-12-" + day(9).substring(8, 10), held.path("lookAgainOn").asText());
    assertOk(409, pm.plan(wanted.replace(day(9), day(15))));
    assertEquals(3, pm.told(henriks).size());
  }

  @Test
  public void oneOfUsTakesItIntoHerCalendar() {
    JsonNode meeting = pm.planned(simple());
    Reply file = assertOk(200, JIRA.as("lead").get(path(meeting) + "/invitation.ics"));

    assertEquals("PUBLISH", Biweekly.parse(file.body()).first().getMethod().getValue());
  }
}
