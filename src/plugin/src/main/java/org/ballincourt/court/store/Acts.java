package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.ballincourt.commitment.CommitmentFault;
import org.ballincourt.commitment.CommitmentFault.Reason;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Deeds;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.court.store.life.KnownLife;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.StoredTurns;
import org.springframework.stereotype.Component;

/**
 * Writes down what somebody does about an issue, in one transaction with the turns that follow from
 * it. Of two who do something at once one is second, and decides on what the first has done.
 * Whoever calls it has to ask for permission.
 */
@Component
public class Acts {

  private static final int ATTEMPTS = 100;

  private final CourtRulesStore rules;
  private final IssueTurns issueTurns;
  private final KnownLives lives;
  private final TurnWriter writer;
  private final Scribe scribe;

  @Inject
  public Acts(
      CourtRulesStore rules,
      IssueTurns issueTurns,
      KnownLives lives,
      TurnWriter writer,
      Scribe scribe) {
    this.rules = rules;
    this.issueTurns = issueTurns;
    this.lives = lives;
    this.writer = writer;
    this.scribe = scribe;
  }

  /**
   * @param deciding what is done, by how the issue stands; may be asked again where somebody else
   *     was faster
   * @throws CommitmentFault where it cannot be done, with nothing changed
   */
  public Done write(Issue issue, Function<Deeds, Fact> deciding) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Done> done = attempt(issue.getId(), deciding);
      if (done.isPresent()) {
        return done.get();
      }
    }
    throw new IllegalStateException("Issue " + issue.getKey() + " is written all the time");
  }

  /**
   * Rows first, as a refresh, then the issue as it is now: whoever writes in between makes our
   * write fail.
   */
  private Optional<Done> attempt(long issueId, Function<Deeds, Fact> deciding) {
    StoredTurns seen = writer.seen(issueId);
    Issue issue = lives.issue(issueId).orElseThrow(() -> new CommitmentFault(Reason.UNKNOWN));
    ProjectRules under = rules.rulesOf(issue.getProjectId());
    if (!under.court().on()) {
      throw new CommitmentFault(Reason.SWITCHED_OFF);
    }
    KnownLife known = lives.of(issue);
    Fact fact = deciding.apply(new Deeds(issueTurns.under(under, known), scribe.now()));
    return writer
        .write(
            issueId,
            seen,
            fact,
            written -> issueTurns.look(seen, under, known.with(known.ledger().with(written))))
        .map(look -> done(look, fact));
  }

  private static Done done(Look look, Fact fact) {
    Optional<Long> asked =
        fact.kind() == Fact.Kind.ASKED
            ? look.counted().openCourse().map(Course::id)
            : Optional.ofNullable(fact.commitment());
    return new Done(look.issue(), asked.orElse(null), look.counted());
  }
}
