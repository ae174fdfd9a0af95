package org.ballincourt.court;

import static java.util.Collections.reverse;
import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.FORGOTTEN;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.NO_NAMES;
import static org.ballincourt.testing.Lives.ON_HOLD;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.REOPENED;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.Lives.created;
import static org.ballincourt.testing.Lives.naming;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.Verdict.Rule;
import org.ballincourt.testing.Lives;
import org.junit.Test;

public class TurnDeriverTest {

  private static final CourtRules WAITING_IS_THE_CLIENTS = naming(WAITING, Party.CLIENT);

  @Test
  public void anIssueThatNobodyTouchedHasNotStarted() {
    assertEquals(List.of("NOBODY/NOT_STARTED 09:00-"), created("09:00", OPEN).storyUnder(NO_NAMES));
  }

  @Test
  public void workThatIsUnderWayIsOurMoveUntilItIsDone() {
    assertEquals(
        List.of("NOBODY/NOT_STARTED 09:00-10:00", "TEAM 10:00-12:00", "NOBODY/DONE 12:00-"),
        created("09:00", OPEN)
            .then("10:00", IN_PROGRESS)
            .then("12:00", CLOSED)
            .storyUnder(NO_NAMES));
  }

  @Test
  public void aNamedStatusIsTheMoveOfItsParty() {
    assertEquals(
        List.of("TEAM 09:00-10:00", "CLIENT 10:00-15:00", "TEAM 15:00-"),
        created("09:00", IN_PROGRESS)
            .then("10:00", WAITING)
            .then("15:00", IN_PROGRESS)
            .storyUnder(WAITING_IS_THE_CLIENTS));
  }

  @Test
  public void theNameOfADoneStatusWinsOverItsCategory() {
    assertEquals(
        List.of("TEAM 09:00-10:00", "THIRD_PARTY 10:00-"),
        created("09:00", IN_PROGRESS)
            .then("10:00", CLOSED)
            .storyUnder(naming(CLOSED, Party.THIRD_PARTY)));
  }

  @Test
  public void aStatusNamedForNobodyIsAPauseUnlessItIsDone() {
    assertEquals(
        List.of("TEAM 09:00-10:00", "NOBODY/PAUSED 10:00-"),
        created("09:00", IN_PROGRESS)
            .then("10:00", ON_HOLD)
            .storyUnder(naming(ON_HOLD, Party.NOBODY)));
    assertEquals(
        List.of("TEAM 09:00-10:00", "NOBODY/DONE 10:00-"),
        created("09:00", IN_PROGRESS)
            .then("10:00", CLOSED)
            .storyUnder(naming(CLOSED, Party.NOBODY)));
  }

  @Test
  public void anIssueThatComesBackToAToDoStatusIsOurMove() {
    assertEquals(
        List.of("NOBODY/DONE 09:00-10:00", "TEAM 10:00-"),
        created("09:00", CLOSED).then("10:00", REOPENED).storyUnder(NO_NAMES));
  }

  @Test
  public void goingFromOneToDoStatusToAnotherStartsNothing() {
    assertEquals(
        List.of("NOBODY/NOT_STARTED 09:00-"),
        created("09:00", OPEN).then("10:00", REOPENED).storyUnder(NO_NAMES));
  }

  @Test
  public void aNamedStatusOfAnotherCategoryBeginsTheWorkToo() {
    assertEquals(
        List.of("CLIENT 09:00-10:00", "TEAM 10:00-"),
        created("09:00", WAITING).then("10:00", OPEN).storyUnder(WAITING_IS_THE_CLIENTS));
  }

  @Test
  public void aNamedToDoStatusDoesNotBeginTheWork() {
    assertEquals(
        List.of("CLIENT 09:00-10:00", "NOBODY/NOT_STARTED 10:00-"),
        created("09:00", REOPENED).then("10:00", OPEN).storyUnder(naming(REOPENED, Party.CLIENT)));
  }

  @Test
  public void aStatusThatJiraNoLongerKnowsIsOurMove() {
    assertEquals(
        List.of("NOBODY/NOT_STARTED 09:00-10:00", "TEAM 10:00-"),
        created("09:00", OPEN).then("10:00", FORGOTTEN).storyUnder(NO_NAMES));
  }

  @Test
  public void oneStatusOfTwoNamesIsOneStatus() {
    Status renamed = new Status(WAITING.id(), "With Lumen");
    assertEquals(
        List.of("CLIENT 09:00-"),
        created("09:00", WAITING).then("10:00", renamed).storyUnder(WAITING_IS_THE_CLIENTS));
  }

  @Test
  public void ofSeveralChangesAtOneInstantTheLastCounts() {
    assertEquals(
        List.of("TEAM 09:00-10:00", "NOBODY/DONE 10:00-"),
        created("09:00", IN_PROGRESS)
            .then("10:00", WAITING)
            .then("10:00", CLOSED)
            .storyUnder(WAITING_IS_THE_CLIENTS));
  }

  @Test
  public void aStatusThatWasLeftAtTheSameInstantBeginsNothing() {
    assertEquals(
        List.of("NOBODY/NOT_STARTED 09:00-"),
        created("09:00", OPEN).then("10:00", IN_PROGRESS).then("10:00", OPEN).storyUnder(NO_NAMES));
  }

  @Test
  public void changesAtOneInstantFollowTheirEntriesThenTheirPlaceInTheEntry() {
    List<StatusChange> changes =
        List.of(
            new StatusChange(at("10:00"), 8, 1, null, CLOSED),
            new StatusChange(at("10:00"), 8, 0, null, WAITING),
            new StatusChange(at("10:00"), 7, 9, null, OPEN));
    History history = new History(at("09:00"), changes, CLOSED);
    assertEquals(List.of(7L, 8L, 8L), history.changes().stream().map(StatusChange::entry).toList());
    assertEquals(CLOSED, history.changes().get(2).to());
  }

  @Test
  public void theOrderInWhichHistoryIsReadDoesNotMatter() {
    Lives life = created("09:00", OPEN).then("10:00", WAITING).then("11:00", CLOSED);
    List<StatusChange> shuffled = new ArrayList<>(life.history().changes());
    reverse(shuffled);
    assertEquals(life.history(), new History(at("09:00"), shuffled, CLOSED));
  }

  @Test
  public void changesBeforeCreationCountAtCreation() {
    assertEquals(
        List.of("TEAM 09:00-10:00", "NOBODY/DONE 10:00-"),
        created("09:00", OPEN)
            .then("07:00", WAITING)
            .then("08:00", IN_PROGRESS)
            .then("10:00", CLOSED)
            .storyUnder(WAITING_IS_THE_CLIENTS));
  }

  @Test
  public void onlyWhereAChangeWentToCountsWhenHistoryHasAGap() {
    List<StatusChange> changes =
        List.of(
            new StatusChange(at("10:00"), 1, 0, OPEN, IN_PROGRESS),
            new StatusChange(at("11:00"), 2, 0, CLOSED, WAITING));
    List<Explanation> turns =
        new TurnDeriver(Lives::categoryOf)
            .explain(new History(at("09:00"), changes, OPEN), WAITING_IS_THE_CLIENTS);
    assertEquals(
        List.of(Party.NOBODY, Party.TEAM, Party.CLIENT),
        turns.stream().map(explanation -> explanation.turn().party()).toList());
  }

  @Test
  public void aFirstChangeThatDoesNotSayWhereItCameFromLeavesTodaysStatus() {
    StatusChange change = new StatusChange(at("10:00"), 1, 0, null, CLOSED);
    assertEquals(CLOSED, new History(at("09:00"), List.of(change), CLOSED).atCreation());
  }

  @Test
  public void aTurnShorterThanASecondStays() {
    List<Turn> turns =
        created("09:00", IN_PROGRESS)
            .then("2026-03-02T10:00:00.100Z", WAITING)
            .then("2026-03-02T10:00:00.101Z", IN_PROGRESS)
            .turnsUnder(WAITING_IS_THE_CLIENTS);
    assertEquals(
        List.of(Party.TEAM, Party.CLIENT, Party.TEAM), turns.stream().map(Turn::party).toList());
  }

  @Test
  public void aTurnNamesTheStatusesItIsMadeOfAndTheChangesThatBoundIt() {
    List<Explanation> turns =
        created("09:00", OPEN)
            .then("10:00", IN_PROGRESS)
            .then("11:00", FORGOTTEN)
            .then("12:00", CLOSED)
            .explainedUnder(NO_NAMES);
    Explanation ours = turns.get(1);
    assertEquals(List.of(IN_PROGRESS, FORGOTTEN), ours.stays().stream().map(Stay::status).toList());
    assertEquals(at("10:00"), ours.stays().get(0).openedBy().at());
    assertEquals(at("12:00"), ours.closedBy().at());
    assertNull(turns.get(0).stays().get(0).openedBy());
    assertNull(turns.get(2).closedBy());
  }

  @Test
  public void everyStayNamesTheRuleThatDecided() {
    CourtRules rules = new CourtRules(Map.of(WAITING.id(), Party.CLIENT), true);
    assertEquals(
        List.of(Rule.NOT_STARTED, Rule.NAMED, Rule.BACK_TO_NEW, Rule.UNDER_WAY, Rule.DONE),
        created("09:00", OPEN)
            .then("10:00", WAITING)
            .then("11:00", REOPENED)
            .then("12:00", IN_PROGRESS)
            .then("13:00", CLOSED)
            .explainedUnder(rules)
            .stream()
            .flatMap(explanation -> explanation.stays().stream())
            .map(stay -> stay.verdict().rule())
            .toList());
  }
}
