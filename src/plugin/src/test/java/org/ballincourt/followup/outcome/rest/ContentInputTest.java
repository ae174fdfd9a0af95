package org.ballincourt.followup.outcome.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.Outcome.Lesson;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.followup.outcome.Outcome.Permission;
import org.ballincourt.followup.outcome.access.OutcomeWords;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.HandClock;
import org.junit.Test;

/** Today is 12 March 2026. */
public class ContentInputTest {

  private final OutcomeWords words =
      new OutcomeWords(EnglishTexts.texts(), new HandClock("2026-03-12T10:02:00Z"));

  private static JsonInput body(String json) {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return JsonInput.object(new ByteArrayInputStream(bytes), EnglishTexts.texts());
  }

  private List<String> faults(Kind kind, String json) {
    JsonInput input = body(json);
    assertNull(new ContentInput(input, words).content(kind, null));
    return assertThrows(Refusal.class, input::refuseFaults).faults().stream()
        .map(ContentInputTest::said)
        .toList();
  }

  private static String said(Fault fault) {
    return fault.field() + ": " + fault.message();
  }

  @Test
  public void readsAPermissionWithAllItsParts() {
    JsonInput input =
        body(
            "{'giver':7,'text':' The front page ','givenOn':'2026-03-02','until':'2026-04-01',"
                + "'conditions':'Not the prices','withdrawnOn':null,'became':null}");

    assertEquals(
        new Permission(
            7L,
            "The front page",
            LocalDate.of(2026, 4, 1),
            "Not the prices",
            LocalDate.of(2026, 3, 2),
            null),
        new ContentInput(input, words).content(Kind.PERMISSION, null));
    input.refuseFaults();
  }

  @Test
  public void keepsTheIssueOfNextWork() {
    Tracked issue = new Tracked(1, "LUM-1", "LUM");

    assertEquals(
        new NextWork("A shop", issue),
        new ContentInput(body("{'text':'A shop'}"), words).content(Kind.NEXT_WORK, issue));
  }

  @Test
  public void leavesOutWhatNoDatabaseTakes() {
    assertEquals(
        new Lesson("Ask\nearly"),
        new ContentInput(body("{'text':'Ask\\u0000\\r\\nearly\\ud800'}"), words)
            .content(Kind.LESSON, null));
  }

  @Test
  public void saysWhatIsMissing() {
    assertEquals(
        List.of("giver: Say who gave it.", "text: Write it down in words."),
        faults(Kind.TESTIMONIAL, "{'text':'\\u0000 '}"));
  }

  @Test
  public void nothingIsDoneLaterThanToday() {
    assertEquals(
        List.of("approvedOn: That day has not come yet."),
        faults(Kind.TESTIMONIAL, "{'giver':7,'text':'Fast','approvedOn':'2026-03-13'}"));
    assertEquals(
        List.of("thankedOn: That day has not come yet."),
        faults(
            Kind.REFERRAL, "{'giver':7,'text':'Siri','became':'NAMED','thankedOn':'2026-03-13'}"));
  }

  @Test
  public void nothingEndsBeforeItBegins() {
    assertEquals(
        List.of("until: That is before 2 March 2026."),
        faults(
            Kind.PERMISSION,
            "{'giver':7,'text':'All','givenOn':'2026-03-02','until':'2026-03-01'}"));
    assertEquals(
        List.of("withdrawnOn: That is before 2 March 2026."),
        faults(
            Kind.TESTIMONIAL,
            "{'giver':7,'text':'Fast','approvedOn':'2026-03-02','withdrawnOn':'2026-03-01'}"));
  }

  @Test
  public void whatIsOfAnotherKindIsRefusedWhereItSaysSomething() {
    assertEquals(
        List.of("became: This kind of outcome has nothing like that."),
        faults(Kind.LESSON, "{'text':'Ask early','became':'CLIENT','until':null}"));
  }
}
