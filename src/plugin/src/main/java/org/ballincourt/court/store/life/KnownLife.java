package org.ballincourt.court.store.life;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.issue.Issue;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.court.life.Life;
import org.ballincourt.court.life.VersionFates;

/**
 * All that is known of an issue: what its turns are derived from.
 *
 * @param issue not null
 * @param life as Jira's history tells it, not null
 * @param fates of the versions that it had, not null
 * @param ledger of what was done by hand, not null
 */
public record KnownLife(Issue issue, Life life, VersionFates fates, Ledger ledger) {

  public KnownLife {
    requireNonNull(issue, "issue");
    requireNonNull(life, "life");
    requireNonNull(fates, "fates");
    requireNonNull(ledger, "ledger");
  }

  /** The same, with more, or less, done by hand. */
  public KnownLife with(Ledger other) {
    return new KnownLife(issue, life, fates, other);
  }

  /** With what was handed over. */
  public Life whole() {
    return life.with(ledger.handOvers());
  }
}
