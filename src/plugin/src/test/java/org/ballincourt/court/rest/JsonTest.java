package org.ballincourt.court.rest;

import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.NO_NAMES;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.Lives.naming;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.TurnClock;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.testing.Hours;
import org.ballincourt.testing.Lives;
import org.junit.Test;

/** What goes over the wire, to the letter, whatever the mapper of the platform leaves out. */
public class JsonTest {

  private static final Lives LIFE =
      Lives.created("2026-03-02T09:00:00.250Z", OPEN)
          .then("2026-03-02T10:00:00.999Z", WAITING)
          .then("2026-03-02T10:00:30.500Z", IN_PROGRESS);

  private static final CourtRules RULES = naming(WAITING, Party.CLIENT);

  @Test
  public void writesTheCourt() {
    assertJson(
        """
        {"issue":"WEB-1","party":"TEAM","reason":null,"since":"2026-03-02T10:00:30Z",
        "elapsedSeconds":90,"targetSeconds":null,"due":null,"overdue":false}
        """,
        CourtJson.of(
            "WEB-1", LIFE.countedUnder(RULES, Hours.UNLIMITED), at("2026-03-02T10:02:00.400Z")));
  }

  @Test
  public void writesByWhenAnAnswerIsDue() {
    assertJson(
        """
        {"issue":"WEB-1","party":"TEAM","reason":null,"since":"2026-03-02T10:00:30Z",
        "elapsedSeconds":53970,"targetSeconds":53970,"due":"2026-03-03T17:00:00Z","overdue":true}
        """,
        CourtJson.of(
            "WEB-1",
            LIFE.countedUnder(RULES, limited(Party.TEAM)),
            at("2026-03-03T17:00:00.001Z")));
  }

  /** One working day. */
  private static TurnClock limited(Party party) {
    Target.Scope scope = new Target.Scope(null, party, null, null);
    Target day = new Target(scope, new Allowance(1, Unit.WORKING_DAYS));
    return new TurnClock(Hours.STANDARD, new Targets(List.of(day)));
  }

  @Test
  public void writesWhyItIsNobodys() {
    CountedTurns done = Lives.created("09:00", CLOSED).countedUnder(NO_NAMES, limited(Party.TEAM));

    assertJson(
        """
        {"issue":"WEB-1","party":"NOBODY","reason":"DONE","since":"2026-03-02T09:00:00Z",
        "elapsedSeconds":0,"targetSeconds":null,"due":null,"overdue":false}
        """,
        CourtJson.of("WEB-1", done, at("09:00")));
  }

  @Test
  public void writesTurnsAndTheirTally() {
    assertJson(
        """
        {"issue":"WEB-1","at":"2026-03-02T10:02:00Z","turns":[
        {"party":"NOBODY","reason":"NOT_STARTED","startedAt":"2026-03-02T09:00:00Z",
        "endedAt":"2026-03-02T10:00:00Z","businessSeconds":3600},
        {"party":"CLIENT","reason":null,"startedAt":"2026-03-02T10:00:00Z",
        "endedAt":"2026-03-02T10:00:30Z","businessSeconds":30},
        {"party":"TEAM","reason":null,"startedAt":"2026-03-02T10:00:30Z",
        "endedAt":null,"businessSeconds":90}],
        "tally":{"TEAM":90,"CLIENT":30,"THIRD_PARTY":0,"NOBODY":3600}}
        """,
        TurnsJson.of(
            "WEB-1", LIFE.countedUnder(RULES, Hours.UNLIMITED), at("2026-03-02T10:02:00.400Z")));
  }

  @Test
  public void writesRules() {
    Target.Scope approval =
        new Target.Scope(10200L, Party.CLIENT, NeedKind.APPROVAL, LocalDate.of(2026, 3, 31));
    Target.Scope ours = new Target.Scope(null, Party.TEAM, null, null);
    ProjectRules rules =
        new ProjectRules(
            new CourtRules(Map.of("10100", Party.CLIENT, "1", Party.NOBODY), true),
            List.of(
                new Target(approval, new Allowance(3, Unit.WORKING_DAYS)),
                new Target(ours, new Allowance(28800, Unit.BUSINESS_SECONDS))));

    assertJson(
        """
        {"statuses":{"1":"NOBODY","10100":"CLIENT"},"teamCalendar":null,"clientCalendar":null,
        "targets":[{"phase":10200,"party":"CLIENT","kind":"APPROVAL","validFrom":"2026-03-31",
        "days":3},{"phase":null,"party":"TEAM","kind":null,"validFrom":null,"seconds":28800}],
        "on":true}
        """,
        CourtRulesJson.of(rules));
  }

  @Test
  public void writesTheRulesOfAProjectThatWasNeverOn() {
    assertJson(
        """
        {"statuses":{},"teamCalendar":null,"clientCalendar":null,"targets":[],"on":false}
        """,
        CourtRulesJson.of(ProjectRules.NEVER_ON));
  }

  @Test
  public void writesHowFarAReplayIs() {
    assertJson(
        "{\"state\":\"RUNNING\",\"done\":7,\"total\":9}",
        new ReplayJson(ReplayJson.State.RUNNING, 7, 9));
  }

  private static void assertJson(String expected, Object value) {
    try {
      assertEquals(expected.replace("\n", ""), new ObjectMapper().writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
