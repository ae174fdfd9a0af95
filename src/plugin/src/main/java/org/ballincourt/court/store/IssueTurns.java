package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.court.Life;
import org.ballincourt.court.Oddities;
import org.ballincourt.court.Places;
import org.ballincourt.court.TurnDeriver;
import org.ballincourt.court.VersionFates;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.Statuses;
import org.springframework.stereotype.Component;

/** The turns of an issue, derived from its history on the spot. */
@Component
public class IssueTurns {

  private final CourtRulesStore rules;
  private final ProjectHours hours;
  private final VersionFateStore fates;
  private final Histories histories;
  private final Statuses statuses;
  private final TurnDeriver deriver;

  @Inject
  public IssueTurns(
      CourtRulesStore rules,
      ProjectHours hours,
      VersionFateStore fates,
      Histories histories,
      Statuses statuses) {
    this.rules = rules;
    this.hours = hours;
    this.fates = fates;
    this.histories = histories;
    this.statuses = statuses;
    this.deriver = new TurnDeriver(statuses::categoryOf);
  }

  /**
   * Under the rules that its project last saved: a statement for them, one for their calendars
   * where these were not used since they were saved, and one more where the issue left a version
   * that is no more.
   */
  public CountedTurns of(Issue issue) {
    return under(rules.rulesOf(issue.getProjectId()), issue);
  }

  /** Under other rules of its project. */
  public CountedTurns under(ProjectRules under, Issue issue) {
    Life life = histories.of(issue);
    return new CountedTurns(
        life,
        deriver.explain(life.history(), under.court()),
        fates(issue, life.places()),
        hours.clock(issue.getProjectId(), under));
  }

  /**
   * What has to be kept in place of what is.
   *
   * @param seen read before the issue
   */
  Replacement replacing(StoredTurns seen, ProjectRules under, Issue issue) {
    CountedTurns counted = under(under, issue);
    Oddities oddities = Oddities.of(counted.life().history(), statuses::exists);
    List<StoredTurn> turns = StoredTurn.of(issue.getProjectId(), counted);
    turns.set(turns.size() - 1, turns.get(turns.size() - 1).noting(oddities));
    return new Replacement(seen, turns, under.revision());
  }

  /** Versions that are there have no fate, so that a usual issue costs no statement for them. */
  private VersionFates fates(Issue issue, Places places) {
    return fates.of(histories.versionsNotThere(issue, places.formerPhases()));
  }
}
