package org.ballincourt.court.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.ChosenCalendars;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class CourtRulesInputTest {

  private static final String WHOLE_DAYS = "A whole number from 1 to 36525 is expected here.";

  @Test
  public void readsEveryMember() {
    ProjectRules rules =
        read(
            """
            {"statuses": {"1": "NOBODY", "3": "TEAM", "10100": "CLIENT", "10101": "THIRD_PARTY"},
             "teamCalendar": null, "clientCalendar": null, "on": false,
             "targets": [
               {"phase": 10200, "party": "CLIENT", "kind": "APPROVAL",
                "validFrom": "2026-03-31", "days": 3},
               {"phase": null, "party": "TEAM", "kind": null, "validFrom": null,
                "seconds": 28800}]}
            """);

    assertEquals(
        Map.of(
            "1", Party.NOBODY, "3", Party.TEAM, "10100", Party.CLIENT, "10101", Party.THIRD_PARTY),
        rules.court().statuses());
    Target.Scope approval =
        new Target.Scope(10200L, Party.CLIENT, NeedKind.APPROVAL, LocalDate.of(2026, 3, 31));
    Target.Scope ours = new Target.Scope(null, Party.TEAM, null, null);
    assertEquals(
        List.of(
            new Target(approval, new Allowance(3, Unit.WORKING_DAYS)),
            new Target(ours, new Allowance(28800, Unit.BUSINESS_SECONDS))),
        rules.targets().all());
  }

  @Test
  public void switchesOnWhateverIsSaidOfIt() {
    assertTrue(read("{\"on\": false}").court().on());
    assertTrue(read("{}").court().on());
  }

  @Test
  public void takesNullAndMissingAlike() {
    ProjectRules nothing = new ProjectRules(new CourtRules(Map.of(), true), List.of());

    assertEquals(nothing, read("{}"));
    assertEquals(
        nothing,
        read(
            """
            {"statuses": null, "teamCalendar": null, "clientCalendar": null, "targets": null,
             "on": null}
            """));
  }

  @Test
  public void takesWhatIsGivenOut() throws JsonProcessingException {
    Target.Scope scope = new Target.Scope(10200L, Party.THIRD_PARTY, NeedKind.OTHER, null);
    ProjectRules rules =
        new ProjectRules(
            new CourtRules(Map.of("10100", Party.CLIENT), true),
            List.of(new Target(scope, new Allowance(5, Unit.BUSINESS_SECONDS))));

    String given = new ObjectMapper().writeValueAsString(CourtRulesJson.of(rules));

    assertEquals(rules, read(given));
  }

  @Test
  public void takesWhatIsGivenOutOfAProjectThatWasNeverOn() throws JsonProcessingException {
    String given = new ObjectMapper().writeValueAsString(CourtRulesJson.of(ProjectRules.NEVER_ON));

    assertEquals(Map.of(), read(given).court().statuses());
  }

  @Test
  public void namesEveryUnknownStatus() {
    assertFaults(
        "{\"statuses\": {\"99999\": \"CLIENT\", \"1\": \"TEAM\", \"x\": \"TEAM\"}}",
        unknownStatus("99999"),
        unknownStatus("x"));
  }

  @Test
  public void refusesAPartyThatThereIsNot() {
    assertFaults(
        "{\"statuses\": {\"1\": \"CUSTOMER\", \"3\": \"client\"}}",
        notOne("statuses.1", "CUSTOMER", "TEAM, CLIENT, THIRD_PARTY, NOBODY"),
        notOne("statuses.3", "client", "TEAM, CLIENT, THIRD_PARTY, NOBODY"));
  }

  @Test
  public void refusesAStatusWithoutAParty() {
    assertFaults(
        "{\"statuses\": {\"1\": null, \"3\": 7}}",
        new Fault("statuses.1", "This has to be given."),
        new Fault("statuses.3", "A text is expected here."));
  }

  @Test
  public void refusesStatusesThatAreAList() {
    assertFaults("{\"statuses\": []}", new Fault("statuses", "An object is expected here."));
  }

  @Test
  public void readsWhichCalendarsAreChosen() {
    assertEquals(new ChosenCalendars(7L, null), read("{\"teamCalendar\": 7}").calendars());
    assertEquals(
        new ChosenCalendars(null, 7L),
        read("{\"teamCalendar\": null, \"clientCalendar\": 7}").calendars());
  }

  @Test
  public void refusesCalendarsThatThereAreNot() {
    assertFaults(
        "{\"teamCalendar\": 12345, \"clientCalendar\": \"Oslo\"}",
        new Fault(
            "teamCalendar",
            "There is no such calendar (number 12345), or no longer. Choose another one."),
        new Fault(
            "clientCalendar", "A whole number from 0 to 9223372036854775807 is expected here."));
  }

  @Test
  public void refusesMembersOfOtherNames() {
    assertFaults(
        "{\"status\": {}, \"targets\": [{\"party\": \"TEAM\", \"days\": 1, \"hours\": 2}]}",
        new Fault(
            "status",
            "There is nothing of this name. What can stand here: "
                + "statuses, teamCalendar, clientCalendar, targets, on."),
        new Fault(
            "targets[0].hours",
            "There is nothing of this name. What can stand here: "
                + "phase, party, kind, validFrom, days, seconds."));
  }

  @Test
  public void refusesTargetsThatAreNoListOfObjects() {
    assertFaults("{\"targets\": {}}", new Fault("targets", "A list is expected here."));
    assertFaults(
        "{\"targets\": [3, null]}",
        new Fault("targets[0]", "An object is expected here."),
        new Fault("targets[1]", "An object is expected here."));
  }

  @Test
  public void refusesATargetForNobody() {
    assertFaults(
        target("\"party\": \"NOBODY\", \"days\": 1"),
        notOne("targets[0].party", "NOBODY", "TEAM, CLIENT, THIRD_PARTY"));
  }

  @Test
  public void refusesATargetForWhoKnowsWhom() {
    Fault missing = new Fault("targets[0].party", "This has to be given.");

    assertFaults(target("\"days\": 1"), missing);
    assertFaults(target("\"party\": null, \"days\": 1"), missing);
  }

  @Test
  public void wantsEitherDaysOrSeconds() {
    Fault fault = new Fault("targets[0].days", "Give either days or seconds.");

    assertFaults(target("\"party\": \"TEAM\""), fault);
    assertFaults(target("\"party\": \"TEAM\", \"days\": null"), fault);
    assertFaults(target("\"party\": \"TEAM\", \"days\": 1, \"seconds\": 1"), fault);
  }

  @Test
  public void refusesAmountsThatAreNotWholeAndInBounds() {
    for (String amount :
        List.of("0", "-1", "1.5", "1e3", "\"5\"", "36526", "99999999999999999999", "true")) {
      assertFaults(
          target("\"party\": \"TEAM\", \"days\": " + amount),
          new Fault("targets[0].days", WHOLE_DAYS));
    }
    assertFaults(
        target("\"party\": \"TEAM\", \"seconds\": 3155760001"),
        new Fault("targets[0].seconds", "A whole number from 1 to 3155760000 is expected here."));
  }

  @Test
  public void refusesAKindThatThereIsNot() {
    assertFaults(
        target("\"party\": \"TEAM\", \"days\": 1, \"kind\": \"BEER\""),
        notOne(
            "targets[0].kind",
            "BEER",
            "APPROVAL, FEEDBACK, CONTENT, DECISION, ACCESS, PAYMENT, ANSWER, OTHER"));
  }

  @Test
  public void refusesAVersionOfAnotherProject() {
    assertFaults(
        target("\"party\": \"TEAM\", \"days\": 1, \"phase\": 10201"),
        new Fault("targets[0].phase", "This project has no version 10201."));
  }

  @Test
  public void refusesWhatIsNotADateOfTheCalendar() {
    for (String date :
        List.of("2026-02-29", "2026-3-1", "31.03.2026", "", "+12026-03-31", "-0001-03-31")) {
      assertFaults(
          target("\"party\": \"TEAM\", \"days\": 1, \"validFrom\": \"" + date + "\""),
          new Fault(
              "targets[0].validFrom",
              "\u201C" + date + "\u201D is not a date. Write it as 2026-03-31."));
    }
  }

  @Test
  public void refusesASecondTargetForTheSame() {
    assertFaults(
        """
        {"targets": [{"party": "TEAM", "days": 1},
                     {"party": "TEAM", "days": 1, "phase": 10200},
                     {"party": "TEAM", "seconds": 60, "phase": null}]}
        """,
        new Fault(
            "targets[2]",
            "An earlier time to answer is for the same side, phase, kind and day already."));
  }

  @Test
  public void tellsAllFaultsAtOnce() {
    assertFaults(
        """
        {"statuses": {"99999": "CLIENT"}, "teamCalendar": 4,
         "targets": [{"party": "TEAM", "days": 0}, {"party": "NOBODY", "days": 1}]}
        """,
        unknownStatus("99999"),
        new Fault(
            "teamCalendar",
            "There is no such calendar (number 4), or no longer. Choose another one."),
        new Fault("targets[0].days", WHOLE_DAYS),
        notOne("targets[1].party", "NOBODY", "TEAM, CLIENT, THIRD_PARTY"));
  }

  private static String target(String members) {
    return "{\"targets\": [{" + members + "}]}";
  }

  private static Fault unknownStatus(String id) {
    return new Fault(
        "statuses." + id,
        "Neither Jira nor the history of this project knows a status " + id + ".");
  }

  private static Fault notOne(String path, String word, String allowed) {
    return new Fault(path, "\u201C" + word + "\u201D is not one of " + allowed + ".");
  }

  private static void assertFaults(String body, Fault... faults) {
    Refusal refusal = assertThrows(body, Refusal.class, () -> read(body));
    assertEquals(List.of(faults), refusal.faults());
  }

  /**
   * In a project with version 10200 and statuses 1, 3, 10100 and 10101; calendar 7 is the only one.
   */
  private static ProjectRules read(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    JsonInput input = JsonInput.object(new ByteArrayInputStream(bytes), EnglishTexts.texts());
    return new CourtRulesInput(input, CourtRulesInputTest::unknownOf, Set.of(10200L), id -> id == 7)
        .read();
  }

  private static Set<String> unknownOf(Set<String> ids) {
    Set<String> unknown = new TreeSet<>(ids);
    unknown.removeAll(Set.of("1", "3", "10100", "10101"));
    return unknown;
  }
}
