package org.ballincourt.commitment.naive;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.Fact.Kind;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.naive.Setting.Hours;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.testing.Almanac;
import org.ballincourt.testing.Lives;
import org.junit.Test;

/** At one instant a status change comes before a hand-over, and what came before both. */
public class AtOneInstantTest {

  private static final Hours WEEK = Hours.of(ZoneOffset.UTC, Almanac.nineToFive("UTC").editions());
  private static final Instant MONDAY =
      LocalDate.parse("2026-03-02").atTime(10, 0).toInstant(ZoneOffset.UTC);

  @Test
  public void anAskIsNotEndedByTheStatusChangeBeforeIt() {
    Setting setting = new Setting(WEEK, WEEK, Map.of(), Map.of(), null);
    Story story = new Story(setting, MONDAY.minusSeconds(3600), Lives.IN_PROGRESS);
    story.move(MONDAY, Lives.CLOSED);
    FactContent needs = FactContent.NONE.of(NeedKind.ANSWER, List.of("The answer"));
    story.add(Fact.now(Kind.ASKED, null, needs, new Fact.Entry(MONDAY, "pm")));
    Random any = new Random(1);
    State told = story.courses(story.turns(any), any).get(0).state();
    assertEquals(story.naiveAsks().get(0).state(story.naiveTurns()), told);
  }

  @Test
  public void aTurnThatGoesOnAfterItsAskHasNoDate() {
    Allowance days = new Allowance(5, Allowance.Unit.WORKING_DAYS);
    Setting setting = new Setting(WEEK, WEEK, Map.of(), Map.of(), days);
    Story story = new Story(setting, MONDAY.minusSeconds(3600), Lives.IN_PROGRESS);
    FactContent needs = FactContent.NONE.of(NeedKind.ANSWER, List.of("The answer"));
    story.add(Fact.now(Kind.ASKED, null, needs, new Fact.Entry(MONDAY, "pm")));
    Fact.Entry later = new Fact.Entry(MONDAY.plusSeconds(3600), "pm");
    story.add(Fact.now(Kind.RECEIVED, 1L, FactContent.NONE.ticking(Set.of(1)), later));
    story.add(Fact.now(Kind.HANDED_OVER, null, FactContent.NONE.to(Party.CLIENT), later));
    Random any = new Random(1);
    List<Turn> turns = story.turns(any);
    assertEquals(MONDAY, turns.get(turns.size() - 1).startedAt());
    assertEquals(Optional.empty(), story.counted(story.courses(turns, any), any).deadline());
    assertEquals(
        Optional.empty(),
        NaivePanel.of(story.naiveAsks(), story.naiveTurns(), setting).due(later.at()));
  }
}
