package org.ballincourt.report.dashboard.clients;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Party;
import org.junit.Test;

public class TargetsOfClientTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

  @Test
  public void tellsTheUsualOneFirstAndEachOnce() {
    Targets website =
        new Targets(
            List.of(
                target(5, NeedKind.CONTENT, null),
                target(3, null, null),
                target(3, NeedKind.APPROVAL, null)));
    Targets shop = new Targets(List.of(target(3, null, null)));

    assertEquals(
        List.of(days(3), days(5)), TargetsOfClient.of(Party.CLIENT, List.of(website, shop), TODAY));
    assertEquals(List.of(), TargetsOfClient.of(Party.TEAM, List.of(website, shop), TODAY));
  }

  @Test
  public void leavesOutATimeForWhatOnlyClientsAreAskedFor() {
    Target ours = new Target(new Target.Scope(null, Party.TEAM, NeedKind.APPROVAL, null), days(1));

    assertEquals(
        List.of(), TargetsOfClient.of(Party.TEAM, List.of(new Targets(List.of(ours))), TODAY));
  }

  @Test
  public void leavesOutWhatDoesNotHoldToday() {
    Targets targets =
        new Targets(
            List.of(
                target(3, null, null),
                target(4, null, "2026-03-01"),
                target(9, null, "2026-03-13")));

    assertEquals(List.of(days(4)), TargetsOfClient.of(Party.CLIENT, List.of(targets), TODAY));
  }

  private static Target target(int days, NeedKind kind, String from) {
    LocalDate valid = from == null ? null : LocalDate.parse(from);
    return new Target(new Target.Scope(null, Party.CLIENT, kind, valid), days(days));
  }

  private static Allowance days(int days) {
    return new Allowance(days, Unit.WORKING_DAYS);
  }
}
