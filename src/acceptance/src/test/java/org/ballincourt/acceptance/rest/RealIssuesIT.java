package org.ballincourt.acceptance.rest;

import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.RealExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * All real issues, under rules that leave everything to the categories, name a few, or turn all
 * round.
 */
public final class RealIssuesIT {

  @ClassRule
  public static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(RealExport.read().path()));

  private final ExportFile export = RealExport.read();

  @Test
  public void turnsAreThoseOfTheCategoriesWhereNoStatusIsNamed() {
    comparison().under(Map.of());
  }

  @Test
  public void turnsAreThoseOfTheNamedStatuses() {
    comparison()
        .under(
            Map.of("10000", "CLIENT", "10003", "CLIENT", "10004", "THIRD_PARTY", "10001", "TEAM"));
  }

  @Test
  public void turnsFollowRulesThatTurnEverythingRound() {
    comparison()
        .under(
            Map.of("6", "CLIENT", "5", "CLIENT", "1", "NOBODY", "3", "THIRD_PARTY", "4", "NOBODY"));
  }

  @Test
  public void doneStatusesMayBeNamedNobodysToo() {
    comparison().under(Map.of("6", "NOBODY", "10000", "NOBODY", "10001", "NOBODY"));
  }

  private Comparison comparison() {
    return new Comparison(new Court(JIRA.as("admin")), export);
  }
}
