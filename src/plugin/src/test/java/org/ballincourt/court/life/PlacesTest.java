package org.ballincourt.court.life;

import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.NO_NAMES;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.Lives.created;
import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.court.Turn;
import org.junit.Test;

public class PlacesTest {

  private static final long SHOP = 1;
  private static final long SUPPORT = 2;
  private static final long DESIGN = 10;
  private static final long BUILD = 20;

  private final List<Turn> turns =
      created("09:00", IN_PROGRESS).then("12:00", CLOSED).turnsUnder(NO_NAMES);

  @Test
  public void anIssueThatNeverMovedLayAtHome() {
    assertEquals(Optional.of(SHOP), movedTo(SHOP).projectAt(at("09:00")));
  }

  @Test
  public void anIssueThatMovedLayWhereItsNextMoveTookItFrom() {
    Places places = movedTo(SHOP, new Move(at("10:00"), 1, SUPPORT));
    assertEquals(Optional.of(SUPPORT), places.projectAt(at("09:59")));
    assertEquals(Optional.of(SHOP), places.projectAt(at("10:00")));
  }

  @Test
  public void ofAProjectThatNobodyKnowsThereIsNone() {
    Places places = movedTo(SHOP, new Move(at("10:00"), 1, null));
    assertEquals(Optional.empty(), places.projectAt(at("09:00")));
  }

  @Test
  public void aMoveCutsTheTurnThatItFallsInto() {
    Places places = movedTo(SHOP, new Move(at("10:00"), 1, SUPPORT));
    assertEquals(
        List.of("TEAM 2", "TEAM 1", "NOBODY 1"), projects(places.cut(turns, VersionFates.NONE)));
    assertEquals(at("10:00"), places.cut(turns, VersionFates.NONE).get(0).turn().endedAt());
    assertEquals(at("10:00"), places.cut(turns, VersionFates.NONE).get(1).turn().startedAt());
  }

  @Test
  public void aMoveBetweenTurnsCutsNone() {
    Places places = movedTo(SHOP, new Move(at("12:00"), 1, SUPPORT));
    assertEquals(List.of("TEAM 2", "NOBODY 1"), projects(places.cut(turns, VersionFates.NONE)));
  }

  @Test
  public void movesBeforeCreationCutNothing() {
    Places places = movedTo(SHOP, new Move(at("08:00"), 1, SUPPORT));
    assertEquals(List.of("TEAM 1", "NOBODY 1"), projects(places.cut(turns, VersionFates.NONE)));
  }

  @Test
  public void movesThereAndBackCutTwice() {
    Places places =
        movedTo(SHOP, new Move(at("11:00"), 2, SUPPORT), new Move(at("10:00"), 1, SHOP));
    assertEquals(
        List.of("TEAM 1", "TEAM 2", "TEAM 1", "NOBODY 1"),
        projects(places.cut(turns, VersionFates.NONE)));
  }

  @Test
  public void movesThereAndBackAtOneInstantCutNothing() {
    Places places =
        movedTo(SHOP, new Move(at("10:00"), 2, SUPPORT), new Move(at("10:00"), 1, SHOP));
    assertEquals(List.of("TEAM 1", "NOBODY 1"), projects(places.cut(turns, VersionFates.NONE)));
  }

  @Test
  public void betweenTwoUnknownProjectsNothingIsCut() {
    Places places = movedTo(SHOP, new Move(at("10:00"), 1, null), new Move(at("11:00"), 2, null));
    assertEquals(
        List.of("TEAM null", "TEAM 1", "NOBODY 1"), projects(places.cut(turns, VersionFates.NONE)));
  }

  @Test
  public void anOpenTurnIsCutToo() {
    Places places = movedTo(SHOP, new Move(at("15:00"), 1, SUPPORT));
    assertEquals(
        List.of("TEAM 2", "NOBODY 2", "NOBODY 1"), projects(places.cut(turns, VersionFates.NONE)));
  }

  @Test
  public void thePhaseIsTodaysWithLaterChangesUndone() {
    Places places =
        phases(
            Set.of(BUILD),
            new PhaseChange(at("10:00"), 1, 0, null, DESIGN),
            new PhaseChange(at("12:00"), 2, 0, DESIGN, null),
            new PhaseChange(at("12:00"), 2, 1, null, BUILD));
    assertEquals(Optional.empty(), places.phaseAt(at("09:59"), VersionFates.NONE));
    assertEquals(Optional.of(DESIGN), places.phaseAt(at("10:00"), VersionFates.NONE));
    assertEquals(Optional.of(BUILD), places.phaseAt(at("12:00"), VersionFates.NONE));
  }

  @Test
  public void ofSeveralPhasesTheOneWithTheLowestIdCounts() {
    assertEquals(
        Optional.of(DESIGN), phases(Set.of(BUILD, DESIGN)).phaseAt(at("09:00"), VersionFates.NONE));
  }

  @Test
  public void aPhaseThatWasExchangedIsTakenBack() {
    Places places = phases(Set.of(BUILD), new PhaseChange(at("10:00"), 1, 0, DESIGN, BUILD));
    assertEquals(Optional.of(DESIGN), places.phaseAt(at("09:00"), VersionFates.NONE));
  }

  @Test
  public void aVersionThatWasMergedCountsAsItsHeir() {
    Places places = phases(Set.of(BUILD), new PhaseChange(at("10:00"), 1, 0, DESIGN, BUILD));
    VersionFates merged = new VersionFates(Map.of(DESIGN, Optional.of(BUILD)));
    assertEquals(Optional.of(BUILD), places.phaseAt(at("09:00"), merged));
    assertEquals(Set.of(DESIGN), places.formerPhases());
  }

  @Test
  public void aVersionThatWasDeletedIsNoPhase() {
    Places places = phases(Set.of(), new PhaseChange(at("10:00"), 1, 0, DESIGN, null));
    VersionFates deleted = new VersionFates(Map.of(DESIGN, Optional.empty()));
    assertEquals(Optional.empty(), places.phaseAt(at("09:00"), deleted));
  }

  private static Places movedTo(long home, Move... moves) {
    return new Places(home, Arrays.asList(moves), Set.of(), List.of());
  }

  private static Places phases(Set<Long> today, PhaseChange... changes) {
    return new Places(SHOP, List.of(), today, Arrays.asList(changes));
  }

  private static List<String> projects(List<PlacedTurn> placed) {
    return placed.stream().map(p -> p.turn().party() + " " + p.project()).toList();
  }
}
