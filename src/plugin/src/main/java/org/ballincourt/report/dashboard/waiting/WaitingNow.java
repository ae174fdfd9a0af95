package org.ballincourt.report.dashboard.waiting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.store.turn.CurrentTurn;
import org.ballincourt.court.web.lists.Background;
import org.ballincourt.court.web.lists.Backgrounds;
import org.ballincourt.court.web.lists.FollowedProject;
import org.ballincourt.court.web.lists.FollowedProjects;
import org.ballincourt.court.web.lists.Items;
import org.ballincourt.report.dashboard.Excerpt;
import org.ballincourt.report.dashboard.Scope;
import org.ballincourt.report.dashboard.waiting.WaitingTurns.Stand;
import org.springframework.stereotype.Component;

/**
 * Reads what waits for clients, as the page <i>My clients</i> has it. Jira's search is asked for
 * the first few alone, and for more of them where the viewer may not open these.
 */
@Component
public class WaitingNow {

  private final FollowedProjects projects;
  private final WaitingTurns turns;
  private final Items items;
  private final Backgrounds backgrounds;
  private final Clock clock;

  @Inject
  public WaitingNow(
      FollowedProjects projects,
      WaitingTurns turns,
      Items items,
      Backgrounds backgrounds,
      Clock clock) {
    this.projects = projects;
    this.turns = turns;
    this.items = items;
    this.backgrounds = backgrounds;
    this.clock = clock;
  }

  /**
   * What an item shows.
   *
   * @param background of what is shown
   */
  public record Reading(Scope scope, Excerpt<Waiting> waiting, Background background, Instant at) {}

  /**
   * @param most how many rows are shown
   */
  public Reading of(Scope scope, int most) {
    Instant now = clock.instant();
    Map<Long, FollowedProject> followed = projects.of(scope.counted());
    Long client = scope.client() == null ? null : scope.client().id();
    int total = turns.count(followed.keySet(), client);
    Looking looking = new Looking(most);
    if (total > 0) {
      look(looking, turns.inOrder(followed, now), scope, followed);
    }
    List<Waiting> rows = looking.rows;
    int more = Math.max(0, total - rows.size() - looking.hidden);
    Excerpt<Waiting> excerpt = new Excerpt<>(rows, more, looking.hidden);
    Background background = backgrounds.of(rows.stream().map(Waiting::item).toList());
    return new Reading(scope, excerpt, background, now);
  }

  /** What was found up to now. */
  private static final class Looking {
    private final int most;
    private final List<Waiting> rows = new ArrayList<>();
    private int hidden;

    Looking(int most) {
      this.most = most;
    }

    boolean isOver() {
      return rows.size() == most;
    }

    void take(Waiting each) {
      if (each.isVisible()) {
        rows.add(each);
      } else {
        hidden++;
      }
    }
  }

  /** Each time twice as many, so that there are a few searches however many are hidden. */
  private void look(
      Looking looking, Iterator<Stand> waiting, Scope scope, Map<Long, FollowedProject> followed) {
    int page = 2 * looking.most;
    while (!looking.isOver() && waiting.hasNext()) {
      for (Waiting each : seen(next(waiting, page, scope), followed)) {
        if (!looking.isOver()) {
          looking.take(each);
        }
      }
      page = Math.min(2 * page, Items.MOST);
    }
  }

  private static List<Stand> next(Iterator<Stand> waiting, int page, Scope scope) {
    List<Stand> some = new ArrayList<>();
    while (some.size() < page && waiting.hasNext()) {
      Stand each = waiting.next();
      if (scope.takes(each.turn().client())) {
        some.add(each);
      }
    }
    return some;
  }

  private List<Waiting> seen(List<Stand> some, Map<Long, FollowedProject> followed) {
    List<CurrentTurn> asked = some.stream().map(Stand::turn).toList();
    List<Waiting> seen = new ArrayList<>();
    items
        .of(asked, followed)
        .forEach(item -> seen.add(new Waiting(some.get(seen.size()).standing(), item)));
    return seen;
  }
}
