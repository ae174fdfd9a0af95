package org.ballincourt.commitment.target;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.court.Party;
import org.junit.Test;

public class TargetsTest {

  private static final long DESIGN = 10100;
  private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

  @Test
  public void anUnlimitedSideHasNoTarget() {
    Targets targets = new Targets(List.of(days(3, null, Party.CLIENT, null, null)));
    assertEquals(Optional.empty(), targets.limiting(Party.TEAM, DESIGN, null, MARCH));
    assertEquals(Optional.empty(), Targets.NONE.limiting(Party.CLIENT, null, null, MARCH));
  }

  @Test
  public void thePhaseWinsOverTheProject() {
    Targets targets =
        new Targets(
            List.of(
                days(3, DESIGN, Party.CLIENT, null, null),
                days(5, null, Party.CLIENT, null, null)));
    assertEquals(3, limit(targets, DESIGN, null, MARCH));
    assertEquals(5, limit(targets, DESIGN + 1, null, MARCH));
    assertEquals(5, limit(targets, null, null, MARCH));
  }

  @Test
  public void theKindWinsOverThePhaseAndATurnWithoutKindIsNotLimitedByOne() {
    Targets targets =
        new Targets(
            List.of(
                days(1, null, Party.CLIENT, NeedKind.APPROVAL, null),
                days(3, DESIGN, Party.CLIENT, null, null)));
    assertEquals(1, limit(targets, DESIGN, NeedKind.APPROVAL, MARCH));
    assertEquals(3, limit(targets, DESIGN, NeedKind.CONTENT, MARCH));
    assertEquals(3, limit(targets, DESIGN, null, MARCH));
  }

  @Test
  public void amongEqualsTheOneThatBeganToHoldLastWins() {
    Targets targets =
        new Targets(
            List.of(
                days(9, null, Party.CLIENT, null, "2026-03-02"),
                days(5, null, Party.CLIENT, null, null),
                days(7, null, Party.CLIENT, null, "2026-03-01")));
    assertEquals(5, limit(targets, null, null, MARCH.minusDays(1)));
    assertEquals(7, limit(targets, null, null, MARCH));
    assertEquals(9, limit(targets, null, null, MARCH.plusDays(1)));
  }

  @Test
  public void aMoreSpecificTargetThatDoesNotHoldYetLeavesTheOther() {
    Targets targets =
        new Targets(
            List.of(
                days(3, DESIGN, Party.CLIENT, null, "2026-03-02"),
                days(5, null, Party.CLIENT, null, null)));
    assertEquals(5, limit(targets, DESIGN, null, MARCH));
    assertEquals(3, limit(targets, DESIGN, null, MARCH.plusDays(1)));
  }

  private static long limit(Targets targets, Long phase, NeedKind kind, LocalDate day) {
    return targets.limiting(Party.CLIENT, phase, kind, day).orElseThrow().time().amount();
  }

  private static Target days(long days, Long phase, Party party, NeedKind kind, String validFrom) {
    LocalDate from = validFrom == null ? null : LocalDate.parse(validFrom);
    return new Target(
        new Target.Scope(phase, party, kind, from), new Allowance(days, Unit.WORKING_DAYS));
  }
}
