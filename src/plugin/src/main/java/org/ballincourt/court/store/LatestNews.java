package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.turn.StoredTurns;
import org.ballincourt.court.store.turn.TurnStore;
import org.springframework.stereotype.Component;

/** Knows what there is to say of issues whose turns somebody else has written meanwhile. */
@Component
public class LatestNews {

  private final TurnStore turns;
  private final KnownLives lives;
  private final IssueTurns issueTurns;

  @Inject
  public LatestNews(TurnStore turns, KnownLives lives, IssueTurns issueTurns) {
    this.turns = turns;
    this.lives = lives;
    this.issueTurns = issueTurns;
  }

  /**
   * What has to be said in place of what is not so any more; one statement, none for nothing, and a
   * look at each issue that was written meanwhile.
   *
   * @param said of at most some hundred issues
   * @return empty in the usual case
   */
  List<News> inPlaceOf(Collection<News> said) {
    if (said.isEmpty()) {
      return List.of();
    }
    Map<Long, StoredTurns> now = turns.of(said.stream().map(LatestNews::issueId).toList());
    return said.stream()
        .filter(news -> now.get(issueId(news)).mark() != news.mark())
        .flatMap(news -> latest(now.get(issueId(news))).stream())
        .toList();
  }

  private static long issueId(News news) {
    return news.issue().getId();
  }

  /** Empty where nothing is kept of the issue any more, since it or its project is gone. */
  private Optional<News> latest(StoredTurns seen) {
    return Optional.of(seen)
        .filter(StoredTurns::hasOpenRow)
        .flatMap(kept -> lives.issue(kept.issueId()))
        .map(issue -> news(issue, seen));
  }

  private News news(Issue issue, StoredTurns seen) {
    return new News(issue, issueTurns.of(issue), seen.mark());
  }
}
