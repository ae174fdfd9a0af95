package org.ballincourt.court.rest;

import static org.ballincourt.testing.Entries.moved;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.verify;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.rest.PreviewJson.IssueJson;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.settings.Preview;
import org.ballincourt.court.web.settings.Sample;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.ballincourt.testing.StandingTurns;
import org.junit.Test;

public class PreviewResourceTest {

  private static final String WAITING_IS_THEIRS = "{\"statuses\":{\"10100\":\"CLIENT\"}}";

  private static final CourtRules WAITING_RULES =
      new CourtRules(Map.of(WAITING.id(), Party.CLIENT), true);

  private final SmallJira jira = new SmallJira();
  private final PreviewResource resource =
      new PreviewResource(
          jira.access(),
          jira.rules(),
          new RulesBody(
              jira.rules(),
              new KnownStatuses(jira.statuses(), jira.rules(), jira.openTurns(), jira.histories()),
              jira.calendars(),
              EnglishTexts.texts()),
          new Preview(
              new Sample(new StandingTurns(), jira.histories(), jira.found(), jira.knownLives()),
              jira.issueTurns(),
              Clock.fixed(at("13:00"), ZoneOffset.UTC)),
          new CourtWords(EnglishTexts.texts(), jira.statuses()));

  @Test
  public void tellsInWordsWhatChanges() {
    waits(1, "10:00");
    jira.issue("WEB-2", "09:00", OPEN);

    assertEquals(
        new PreviewJson(
            List.of(
                new IssueJson(
                    "WEB-1",
                    "About WEB-1",
                    "with us 3 h; now it is our move.",
                    "with the client 3 h; now it is the client\u2019s move.")),
            1,
            2),
        preview(WAITING_IS_THEIRS));
  }

  @Test
  public void tellsOfTheThreeThatChangeMost() {
    waits(1, "12:00");
    waits(2, "10:00");
    waits(3, "11:00");
    waits(4, "12:30");

    PreviewJson preview = preview(WAITING_IS_THEIRS);

    assertEquals(4, preview.changed());
    assertEquals(
        List.of("WEB-2", "WEB-3", "WEB-1"),
        preview.issues().stream().map(IssueJson::issue).toList());
  }

  /** The first of March is a Sunday, so two working days after the second is the fourth. */
  @Test
  public void tellsByWhenAnAnswerIsDue() {
    jira.rules().save(PROJECT_ID, new ProjectRules(WAITING_RULES, List.of()));
    waits(1, "10:00");
    jira.issue("WEB-2", "09:00", IN_PROGRESS, moved("10:00", OPEN, IN_PROGRESS));

    PreviewJson preview =
        preview(
            "{\"statuses\":{\"10100\":\"CLIENT\"},"
                + "\"targets\":[{\"party\":\"CLIENT\",\"days\":2}]}");

    assertEquals(1, preview.changed());
    assertEquals(
        "with the client 3 h; now it is the client\u2019s move.", preview.issues().get(0).before());
    assertEquals(
        "with the client 3 h; now it is the client\u2019s move."
            + " Answer by 2026-03-04 17:00 (our target).",
        preview.issues().get(0).after());
  }

  @Test
  public void saysSoWhereNothingChanges() {
    jira.issue("WEB-1", "09:00", IN_PROGRESS, moved("10:00", OPEN, IN_PROGRESS));

    assertEquals(new PreviewJson(List.of(), 0, 1), preview(WAITING_IS_THEIRS));
  }

  @Test
  public void tellsNothingOfIssuesThatTheCallerMayNotSee() {
    jira.hides(jira.issue("WEB-1", "09:00", WAITING, moved("10:00", OPEN, WAITING)));

    assertEquals(new PreviewJson(List.of(), 0, 0), preview(WAITING_IS_THEIRS));
  }

  @Test
  public void neverLooksAtAWholeProject() {
    for (int number = 1; number <= 250; number++) {
      waits(number, "10:00");
    }

    assertEquals(200, preview(WAITING_IS_THEIRS).looked());
    verify(jira.changeHistories, atMost(200)).getChangeHistories(any());
  }

  @Test
  public void savesNothing() {
    preview(WAITING_IS_THEIRS);

    assertEquals(ProjectRules.NEVER_ON, jira.rules().rulesOf(PROJECT_ID));
    assertEquals(true, jira.replays().find(PROJECT_ID).isEmpty());
  }

  @Test
  public void refusesRulesThatCouldNotBeSaved() {
    assertRefused(Kind.BAD_INPUT, "{\"statuses\":{\"1\":\"MARTIAN\"}}");
  }

  @Test
  public void isForAdministratorsOfTheProject() {
    jira.isVisitedBy(Visitor.READER);
    assertRefused(Kind.NOT_ALLOWED, "{}");
    jira.isVisitedBy(Visitor.STRANGER);
    assertRefused(Kind.NOT_FOUND, "broken");
    jira.isVisitedBy(Visitor.JIRA_ADMINISTRATOR_FROM_OUTSIDE);
    assertRefused(Kind.NOT_FOUND, "{}");
  }

  private void waits(int number, String since) {
    jira.issue("WEB-" + number, "09:00", WAITING, moved(since, OPEN, WAITING));
  }

  private PreviewJson preview(String body) {
    return resource.preview("WEB", stream(body));
  }

  private void assertRefused(Kind kind, String body) {
    Refusal refused = assertThrows(Refusal.class, () -> resource.preview("WEB", stream(body)));
    assertEquals(kind, refused.kind());
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }
}
