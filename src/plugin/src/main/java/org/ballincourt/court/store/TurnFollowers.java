package org.ballincourt.court.store;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * All that says elsewhere whose move it is. What they cannot do is tried again by the check.
 *
 * <p>Of two who write an issue's turns the first may come here last, on this node or another. So
 * who has said anything looks at the rows afterwards, and where they were written meanwhile says
 * what is so by then: whoever is the last to say something finds the rows as they were before.
 */
@Component
public class TurnFollowers {

  /** Each further attempt means that somebody else has just written the same issue. */
  private static final int ATTEMPTS = 100;

  private static final Logger LOG = LoggerFactory.getLogger(TurnFollowers.class);

  private final List<TurnFollower> followers;
  private final LatestNews latest;

  @Inject
  public TurnFollowers(List<TurnFollower> followers, LatestNews latest) {
    this.followers = List.copyOf(followers);
    this.latest = latest;
  }

  /** Where nothing has to be said no statement on our tables, else one. */
  void follow(Collection<Look> looks) {
    try {
      say(looks.stream().map(Look::news).toList());
    } catch (RuntimeException e) {
      LOG.error("Whether what follows from turns is still so cannot be told", e);
    }
  }

  private void say(List<News> first) {
    List<News> news = first;
    for (int attempt = 0; attempt < ATTEMPTS && !news.isEmpty(); attempt++) {
      news = latest.inPlaceOf(news.stream().filter(this::isSaid).toList());
    }
  }

  private boolean isSaid(News news) {
    return followers.stream()
        .map(follower -> isSaid(news, follower))
        .reduce(false, Boolean::logicalOr);
  }

  /** Who has failed may have said something before. */
  private static boolean isSaid(News news, TurnFollower follower) {
    try {
      return follower.follow(news.issue(), news.counted());
    } catch (RuntimeException e) {
      LOG.error("What follows from the turns of {} is not written", news.issue().getKey(), e);
      return true;
    }
  }
}
