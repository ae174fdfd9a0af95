package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.store.StoredCommitment;
import org.ballincourt.court.Oddities;
import org.ballincourt.court.TurnDeriver;
import org.ballincourt.court.life.Home;
import org.ballincourt.court.store.life.IssueClock;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.life.KnownLife;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.Effort;
import org.ballincourt.court.store.turn.Replacement;
import org.ballincourt.court.store.turn.StoredTurn;
import org.ballincourt.court.store.turn.StoredTurns;
import org.ballincourt.jira.Statuses;
import org.springframework.stereotype.Component;

/** The turns of an issue, derived on the spot from what is known of it. */
@Component
public class IssueTurns {

  private final CourtRulesStore rules;
  private final KnownLives lives;
  private final IssueClocks clocks;
  private final Statuses statuses;
  private final TurnDeriver deriver;

  @Inject
  public IssueTurns(
      CourtRulesStore rules, KnownLives lives, IssueClocks clocks, Statuses statuses) {
    this.rules = rules;
    this.lives = lives;
    this.clocks = clocks;
    this.statuses = statuses;
    this.deriver = new TurnDeriver(statuses::categoryOf);
  }

  /**
   * Under the rules that its project last saved: a statement for them, one for what was done by
   * hand, one for their calendars where these were not used since they were saved, and one more
   * where the issue left a version that is no more.
   */
  public CountedTurns of(Issue issue) {
    return of(issue, rules.rulesOf(issue.getProjectId()));
  }

  /** The same where the rules of its project have been read already. */
  public CountedTurns of(Issue issue, ProjectRules read) {
    return under(read, lives.of(issue));
  }

  /** Under some rules of its project. */
  public CountedTurns under(ProjectRules under, KnownLife known) {
    return counted(clocks.of(known.issue(), under), under, known);
  }

  private CountedTurns counted(IssueClock clock, ProjectRules under, KnownLife known) {
    return clock.counted(known, deriver.explain(known.whole().history(), under.court()));
  }

  /**
   * What has to be kept in place of what is.
   *
   * @param seen read before the issue
   */
  Look look(StoredTurns seen, ProjectRules under, KnownLife known) {
    Issue issue = known.issue();
    IssueClock clock = clocks.of(issue, under);
    CountedTurns counted = counted(clock, under, known);
    Home home = new Home(issue.getProjectId(), clock.client());
    List<StoredTurn> turns = StoredTurn.of(home, counted);
    StoredTurn open = turns.remove(turns.size() - 1);
    turns.add(open.noting(oddities(counted, under)).costing(effort(issue)));
    List<StoredCommitment> asked = KeptCommitments.of(seen.issueId(), home, counted);
    return new Look(issue, counted, new Replacement(seen, turns, asked, under.revision()));
  }

  private static Effort effort(Issue issue) {
    return new Effort(issue.getOriginalEstimate(), issue.getTimeSpent());
  }

  private Oddities oddities(CountedTurns counted, ProjectRules under) {
    return Oddities.of(counted.life().history(), statuses::exists)
        .with(deriver.disagreement(counted.life().history(), under.court()).orElse(null));
  }
}
