package org.ballincourt.court.store;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All that says elsewhere whose move it is. What they cannot do is tried again by the check. */
@Component
public class TurnFollowers {

  private static final Logger LOG = LoggerFactory.getLogger(TurnFollowers.class);

  private final List<TurnFollower> followers;

  @Inject
  public TurnFollowers(List<TurnFollower> followers) {
    this.followers = List.copyOf(followers);
  }

  void follow(Collection<Look> looks) {
    looks.forEach(look -> followers.forEach(follower -> follow(look, follower)));
  }

  private static void follow(Look look, TurnFollower follower) {
    try {
      follower.follow(look.issue(), look.counted());
    } catch (RuntimeException e) {
      LOG.error("What follows from the turns of {} is not written", look.issue().getKey(), e);
    }
  }
}
