package org.ballincourt.court.store.life;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.court.life.Life;
import org.ballincourt.court.life.VersionFates;
import org.ballincourt.jira.Histories;
import org.springframework.stereotype.Component;

/** Reads what is known of issues. */
@Component
public class KnownLives {

  private final Histories histories;
  private final VersionFateStore fates;
  private final FactStore facts;

  @Inject
  public KnownLives(Histories histories, VersionFateStore fates, FactStore facts) {
    this.histories = histories;
    this.fates = fates;
    this.facts = facts;
  }

  /**
   * One read of the issue's history, one statement, and one more where the issue left a version
   * that is no more.
   */
  public KnownLife of(Issue issue) {
    return of(issue, facts.of(issue.getId()));
  }

  /** The same where it is known what was done by hand. */
  public KnownLife of(Issue issue, Ledger ledger) {
    Life life = histories.of(issue);
    return new KnownLife(issue, life, fates.of(gone(issue, life)), ledger);
  }

  /** In the same order; a read of history for each, and at most two statements for all. */
  public List<KnownLife> of(Collection<Issue> issues) {
    Map<Issue, Life> lives = new LinkedHashMap<>();
    issues.forEach(issue -> lives.put(issue, histories.of(issue)));
    Set<Long> gone = new HashSet<>();
    lives.forEach((issue, life) -> gone.addAll(gone(issue, life)));
    VersionFates known = fates.of(gone);
    Map<Long, Ledger> ledgers = ledgers(issues);
    return lives.entrySet().stream()
        .map(
            life ->
                new KnownLife(
                    life.getKey(), life.getValue(), known, ledgers.get(life.getKey().getId())))
        .toList();
  }

  /** Empty where the issue was deleted meanwhile. */
  public Optional<Issue> issue(long issueId) {
    return histories.issue(issueId);
  }

  /** Those of the issues that are there, by id. */
  public Map<Long, Issue> issues(Collection<Long> issueIds) {
    return histories.issues(issueIds);
  }

  /** What was done by hand about an issue that is no more goes with it. */
  public void forget(long issueId) {
    facts.forget(issueId);
  }

  /** What was done by hand, by the issues' ids; one statement. */
  public Map<Long, Ledger> ledgers(Collection<Issue> issues) {
    return facts.of(issues.stream().map(Issue::getId).toList());
  }

  /** Versions that are there have no fate, so that a usual issue costs no statement for them. */
  private Set<Long> gone(Issue issue, Life life) {
    return histories.versionsNotThere(issue, life.places().formerPhases());
  }
}
